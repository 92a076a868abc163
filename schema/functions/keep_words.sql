-- Last touched by 0210_whose_words_are_kept
-- and before by 0070_whose_page

-- As it stands in 0070, but for the limits: whoever holds one page of somebody's fills the room of that page alone.
create function keep_words(
  of_account uuid,
  in_record uuid,
  on_page text,
  in_form text,
  of_form uuid,
  new_id uuid,
  words jsonb,
  because text
) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare whose record; is_kept boolean;
begin
  select coalesce(p.called, a.name) as name, p.person_id into whose
    from account a left join person p on p.person_id = a.id and p.closed_at is null where a.id = of_account and a.closed_at is null;
  if not found then return null; end if;
  if words is null then return jsonb_build_object('name', whose.name, 'kept', false); end if;
  perform pg_advisory_xact_lock(hashtextextended('keep_words ' || of_account, 0));
  delete from unsaved where account_id = of_account and kept is not null
    and (of_draft = of_form or (of_draft is null and form = in_form and page = on_page and fields = words));
  insert into unsaved (account_id, draft_id, person_id, kind, page, form, fields, kept, of_draft)
    select of_account, new_id, coalesce(in_record, whose.person_id), '', on_page, in_form, words, because, of_form
    where (select count(*) < 240 and count(*) filter (where page = on_page) < 24
             and count(*) filter (where page = on_page and at > now() - interval '1 hour') < 12
           from unsaved where account_id = of_account and kept is not null);
  is_kept := found;
  return jsonb_build_object('name', whose.name, 'kept', is_kept);
end $$;

grant execute on function keep_words to ownterms_accounts;
