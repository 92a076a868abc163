-- Last touched by 0270_sections_as_rows
-- and before by 0015_emergency_access

-- What can be opened in an emergency. Each can be switched off by the person.
create function emergency_sections() returns text[]
language plpgsql stable as $$
begin return array(select s.section from public.section s where s.in_emergency order by s.place, s.section); end $$;

grant execute on function emergency_sections to public;
