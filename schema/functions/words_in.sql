-- Last touched by 0040_heard

-- All the words of one thing that somebody said, so that nothing is picked out of what it stood with.
create function words_in(body jsonb) returns text
language sql immutable
  return (select string_agg(trim(body ->> field), E'\n' order by at)
    from unnest(array['text', 'why', 'helps', 'power', 'worries']) with ordinality as f (field, at)
    where length(trim(coalesce(body ->> field, ''))) > 0);

grant execute on function words_in to public;
