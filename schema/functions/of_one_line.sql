-- Last touched by 0200_of_one_line

create function of_one_line(one uuid, other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return line_of(one) && line_of(other);

-- nobody but the owner, and triggers, may run it
