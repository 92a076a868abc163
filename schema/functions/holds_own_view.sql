-- Last touched by 0039_safety_in_order
-- and before by 0022_safety_documents

-- A risk and safety document says of each thing the person wants to try whether their own view stands in it: it does, in that
-- very part, or the reason stands there why it does not. One that says nothing of it is refused too.
create function holds_own_view(content jsonb) returns boolean
language sql immutable
  return jsonb_path_exists(content, '$.**.statements[*] ? (@.voice == "own" || @.voice == "confirmed" || @.kind == "view-absent")')
    and not jsonb_path_exists(content, '$.tries[*] ? (!(@.view == "own" || @.view == "absent"))')
    and not jsonb_path_exists(content,
      '$.tries[*] ? (!(exists(@.**.statements[*] ? (@.voice == "own" || @.voice == "confirmed" || @.kind == "view-absent"))))');

grant execute on function holds_own_view to public;
