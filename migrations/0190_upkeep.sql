-- What the product does to the whole database by itself, day by day, without the owner's login: each a function that takes
-- nothing from whoever calls it but what it checks, and gives out ids, numbers and seals, never a word. The login that keeps
-- accounts runs them (docs/decisions/0190-upkeep-without-the-owner.md).

-- The head of each chain that went on since, for whoever keeps the heads elsewhere.
create function chain_heads(since bigint) returns table (person_id uuid, number integer, mac text, seq bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (s.person_id) s.person_id, s.number, s.mac, max(s.seq) over () from seal s where s.seq > since order by s.person_id, s.number desc
$$;

-- Agreements of closed records that were kept for as long as was said.
create function kept_long_enough() returns table (person_id uuid, agreement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id, a.agreement_id from agreement a join person p using (person_id) where p.closed_at is not null and kept_until(a) < now()
$$;

-- Closed records that have a chain.
create function closed_chains() returns table (person_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  select p.person_id from person p where p.closed_at is not null and exists (select 1 from seal s where s.person_id = p.person_id)
$$;

-- The link that tells a chain what is about to be deleted: only of what was kept long enough, only at the chain's end. Asking
-- for the head holds the chain until the transaction ends, as seal_head() does.
create function forgetting_head(of_person uuid, out number integer, out mac text) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from kept_long_enough() k where k.person_id = of_person) then
    raise exception 'nothing of theirs is over' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('seal ' || of_person, 0));
  select s.number, s.mac into forgetting_head.number, forgetting_head.mac from seal s where s.person_id = of_person order by s.number desc limit 1;
end $$;
create function add_forgetting_seal(of_person uuid, of_number integer, of_agreement uuid, of_content text, of_previous text, of_key text, of_mac text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare head record;
begin
  select * into head from forgetting_head(of_person);
  if of_number <> coalesce(head.number, 0) + 1 or of_previous <> coalesce(head.mac, '') then
    raise exception 'the chain goes on from another link' using errcode = '40001';
  end if;
  if not exists (select 1 from kept_long_enough() k where k.person_id = of_person and k.agreement_id = of_agreement) then
    raise exception 'this is kept longer' using errcode = '42501';
  end if;
  insert into seal (person_id, number, act, agreement_id, content, previous, key_id, mac)
    values (of_person, of_number, 'deleted', of_agreement, of_content, of_previous, of_key, of_mac);
end $$;

-- It takes nothing and decides by itself what is over.
alter function forget_what_is_over() security definer;
alter function forget_what_is_over() set search_path = public, pg_temp;

revoke execute on function chain_heads, kept_long_enough, closed_chains, forgetting_head, add_forgetting_seal from public;
grant execute on function chain_heads, kept_long_enough, closed_chains, forgetting_head, add_forgetting_seal, forget_what_is_over to ownterms_accounts;
