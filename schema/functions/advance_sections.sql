-- Last touched by 0270_sections_as_rows
-- and before by 0025_advance_choices

create function advance_sections() returns text[]
language plpgsql stable as $$
begin return array(select s.section from public.section s where s.in_advance order by s.place, s.section); end $$;

grant execute on function advance_sections to public;
