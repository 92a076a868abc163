-- Last touched by 0046_whose_paper

-- IV. Signing and taking back at the same moment: one of the two comes first. Whoever signs holds what they sign, so that it is
-- not taken back under their hand; and whoever takes it back is asked again, once they hold it, whether somebody has signed.
-- (named to come before before_insert)
create function signature_holds() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from agreement where person_id = new.person_id and agreement_id = new.agreement_id for share;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
