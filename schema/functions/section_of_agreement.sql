-- Last touched by 0270_sections_as_rows
-- and before by 0018_agreements_of_more_kinds

-- The section whose grants let others take part in an agreement of this kind; null where only the person asks them in.
create function section_of_agreement(kind text) returns text
language plpgsql stable as $$
begin return (select f.section from public.agreement_family f where f.family = split_part(kind, '/', 1)); end $$;

grant execute on function section_of_agreement to public;
