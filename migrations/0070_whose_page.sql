-- What somebody typed on a page that was not theirs to send any more: somebody else had signed in there since, or their
-- session had ended. It is kept for whom the page was drawn for, beside what they began themselves, and read by nobody
-- else. So is what is begun in a form that belongs to no statement.
alter table unsaved alter column person_id drop not null;
alter table unsaved alter column statement_id drop not null;
-- which form of the page, by where it is sent
alter table unsaved add column form text not null default '' check (length(form) <= 300);
-- why the server kept it without being asked by its writer
alter table unsaved add column kept text check (kept in ('another', 'ended'));
-- the form it was typed in, by its id: the same form again takes the place of what it held before
alter table unsaved add column of_draft uuid;
create unique index unsaved_kept on unsaved (account_id, of_draft) where kept is not null;

-- Keeps words for the account that a page was drawn for; the caller has read that from the page's signed stamp. Answers
-- with that account's name and whether the words are kept. Limited, as whoever holds such a page can send it again:
-- twelve in an hour, sixty at a time.
create function keep_words(of_account uuid, in_record uuid, on_page text, in_form text, of_form uuid, new_id uuid, words jsonb, because text)
returns jsonb
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
    where (select count(*) < 60 and count(*) filter (where at > now() - interval '1 hour') < 12
           from unsaved where account_id = of_account and kept is not null);
  is_kept := found;
  return jsonb_build_object('name', whose.name, 'kept', is_kept);
end $$;
revoke execute on function keep_words from public;
grant execute on function keep_words to ownterms_app;
