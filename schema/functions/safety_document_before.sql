-- Last touched by 0022_safety_documents

create function safety_document_before() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.made_at := clock_timestamp();
  new.read_at := null;
  return new;
end $$;

grant execute on function safety_document_before to public;
