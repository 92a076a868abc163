-- Last touched by 0081_drafts

-- Saved, or thrown away, by somebody who has seen these. What was written under the same id elsewhere, and not seen, stays.
create function drop_draft(form_id uuid, known uuid[], blind boolean) returns void
language plpgsql set search_path = public, pg_temp as $$
declare mine uuid := actor();
begin
  perform pg_advisory_xact_lock(hashtextextended('draft ' || mine, 0));
  with gone as (delete from unsaved where account_id = mine and (version = any (known) or draft_id = form_id and blind) returning version, seen)
  insert into unsaved_over (account_id, version)
    select distinct mine, v from (select unnest(known) as v union select version from gone union select unnest(seen) from gone) all_of
    on conflict do nothing;
  update unsaved set draft_id = version, beside = form_id where account_id = mine and draft_id = form_id;
  delete from unsaved_over where account_id = mine and at < now() - interval '90 days';
end $$;

grant execute on function drop_draft to ownterms_app;
