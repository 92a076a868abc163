-- Last touched by 0270_sections_as_rows
-- and before by 0018_agreements_of_more_kinds

-- A grant lets into an agreement by its section, or by the one statement that the agreement is about.
create function lets_into_agreement(sections text[], statement_id uuid, kind text) returns boolean
language plpgsql stable as $$
declare of_section text := (select f.section from public.agreement_family f where f.family = split_part(kind, '/', 1));
begin
  return coalesce(of_section = any (sections) or of_section is not null and statement_id::text = nullif(split_part(kind, '/', 2), ''), false);
end $$;

grant execute on function lets_into_agreement to public;
