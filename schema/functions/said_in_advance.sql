-- Last touched by 0270_sections_as_rows
-- and before by 0101_no_is_a_wish, 0027_restrictive_events

-- A "no" or a "not sure" to a picture of what should happen in a crisis is a wish like any other: "No one may touch me in a crisis."
-- Whoever records what was done without agreement is asked about it, too. The pictures are those of the room "in-crisis"
-- (content/picture-questions.json). `in_advance` is (select advance_sections()).
create function said_in_advance(in_advance text[], section text, kind text, body jsonb) returns boolean
language sql immutable
  return section = any (in_advance) or kind = 'wellness-entry' and body ->> 'part' = 'in-crisis'
    or kind = 'picture-answer' and body #>> '{byPicture,question}' like 'in-crisis.%';

grant execute on function said_in_advance to public;
