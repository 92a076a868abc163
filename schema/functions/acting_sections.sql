-- Last touched by 0270_sections_as_rows
-- and before by 0029_acting

-- What somebody can be let into whom the person has not chosen: what is needed to decide, and nothing of their own story.
create function acting_sections() returns text[]
language plpgsql stable as $$
begin return array(select s.section from public.section s where s.for_acting order by s.place, s.section); end $$;

grant execute on function acting_sections to public;
