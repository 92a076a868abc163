-- Last touched by 0111_names

create function unseen_in_names() returns text
language sql immutable
  return E'[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]';

grant execute on function unseen_in_names to public;
