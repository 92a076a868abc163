-- Last touched by 0272_said_once

-- Put away, let go or withdrawn: kept, and out of what others are shown.
create function is_aside(state text) returns boolean
language sql immutable
  return state in ('put away', 'let go', 'withdrawn');

grant execute on function is_aside to public;
