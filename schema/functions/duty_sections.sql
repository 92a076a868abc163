-- Last touched by 0270_sections_as_rows
-- and before by 0024_duty

-- Each once a query, as (select duty_sections()).
-- What a service must write by law.
create function duty_sections() returns text[]
language plpgsql stable as $$
begin return array(select s.section from public.section s where s.by_duty order by s.place, s.section); end $$;

grant execute on function duty_sections to public;
