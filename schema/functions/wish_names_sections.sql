-- Last touched by 0270_sections_as_rows

create function wish_names_sections() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not new.closed <@ emergency_sections() then raise exception 'a section that opens in no emergency' using errcode = '23514'; end if;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
