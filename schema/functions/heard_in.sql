-- Last touched by 0040_heard

create function heard_in(body jsonb) returns uuid[]
language sql immutable
  return (select coalesce(array_agg(each::uuid), '{}') from jsonb_array_elements_text(
    case when jsonb_typeof(body -> 'heard') = 'array' then body -> 'heard' else '[]' end) each);

grant execute on function heard_in to public;
