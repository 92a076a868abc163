-- Last touched by 0026_rights

create function rights_close() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from rights_seen where person_id = new.person_id;
  return null;
end $$;

grant execute on function rights_close to public;
