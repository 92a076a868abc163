-- Last touched by 0022_safety_documents

-- With the record closes what was made of it: a team that keeps a copy keeps the one it printed or saved.
create function safety_documents_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from safety_document where person_id = new.person_id;
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
