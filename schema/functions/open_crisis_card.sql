-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0014_crisis_card

-- As it stood in 0014.
create function open_crisis_card(by_key text, visit uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare l crisis_card_link; words jsonb;
begin
  select * into l from crisis_card_link where token_hash = key_hash(by_key) and ended_at is null;
  if not found then return null; end if;
  words := crisis_card_words(l.person_id);
  if words is not null and (visit is not null or not exists (select 1 from access_event e
      where e.person_id = l.person_id and e.by_right = 'card' and e.at > now() - interval '1 minute')) then
    insert into access_event (person_id, event_id, account_id, act, by_right, what)
      values (l.person_id, coalesce(visit, gen_random_uuid()), null, 'saw', 'card', '{crisis-card}');
  end if;
  return words;
end $$;

grant execute on function open_crisis_card to ownterms_app;
