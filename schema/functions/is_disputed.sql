-- Last touched by 0180_disputed

create function is_disputed(s signature) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id);

grant execute on function is_disputed to ownterms_app;
