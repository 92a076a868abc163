-- Last touched by 0081_drafts

-- Keeps a draft of the actor's. `known`: the saves its writer has seen. `blind`: a page that knows nothing of saves (drawn
-- before they had ids); it writes on whatever has its id. Answers with the draft's id, which is another one where it
-- stands beside the first; or that it is over.
create function keep_draft(
  form_id uuid,
  new_version uuid,
  known uuid[],
  blind boolean,
  in_record uuid,
  of_statement uuid,
  of_kind text,
  on_page text,
  on_revision uuid,
  words jsonb
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare mine uuid := actor(); whose uuid; saved jsonb; own_id uuid;
begin
  -- somebody's drafts take turns
  perform pg_advisory_xact_lock(hashtextextended('draft ' || mine, 0));
  if exists (select 1 from unsaved_over where account_id = mine and version = new_version) then return '{"over": true}'; end if;
  select draft_id into whose from unsaved where account_id = mine and (version = new_version or new_version = any (seen)) limit 1;
  if found then return jsonb_build_object('draft', whose); end if;
  update unsaved u set fields = words, version = new_version, seen = (known || u.version || u.seen)[1:60], page = on_page, at = now()
    where u.account_id = mine and u.draft_id = (select o.draft_id from unsaved o where o.account_id = mine
      and (o.version = any (known) or o.draft_id = form_id and (blind or o.fields = words))
      order by o.version = any (known) desc, o.at desc limit 1)
    returning u.draft_id into whose;
  if found then return jsonb_build_object('draft', whose); end if;
  saved := (select body from revision where person_id = in_record and revision_id = form_id);
  if saved is not null and (blind or not exists (
      select 1 from jsonb_each_text(words) w where w.value <> '' and w.value is distinct from saved ->> w.key)) then
    return '{"over": true}';
  end if;
  own_id := case when saved is null and not exists (select 1 from unsaved where account_id = mine and draft_id = form_id)
    then form_id else new_version end;
  insert into unsaved (account_id, draft_id, person_id, statement_id, kind, page, based_on, fields, version, seen, beside)
    values (mine, own_id, in_record, of_statement, of_kind, on_page, on_revision, words, new_version, known, nullif(form_id, own_id));
  return jsonb_build_object('draft', own_id);
end $$;

grant execute on function keep_draft to ownterms_app;
