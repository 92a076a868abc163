-- Last touched by 0018_agreements_of_more_kinds

-- A grant lets into an agreement by its section, or by the one statement that the agreement is about.
create function lets_into_agreement(sections text[], statement_id uuid, kind text) returns boolean
language sql immutable
  return coalesce(section_of_agreement(kind) = any (sections)
    or section_of_agreement(kind) is not null and statement_id::text = nullif(split_part(kind, '/', 2), ''), false);

grant execute on function lets_into_agreement to public;
