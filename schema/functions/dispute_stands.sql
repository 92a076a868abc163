-- Last touched by 0230_asked_by_nobody

-- What stands of a signature is asked where a crisis card is read by its square, too, with nobody signed in.
create function dispute_stands(s signature) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id);

-- nobody but the owner, and triggers, may run it
