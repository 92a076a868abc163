-- Last touched by 0026_rights

create function chooses_nothing_imposed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if imposed(new.person_id, array[new.statement_id]) then raise exception 'what was imposed is not agreed' using errcode = '42501'; end if;
  return new;
end $$;

grant execute on function chooses_nothing_imposed to public;
