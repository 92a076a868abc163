-- Last touched by 0047_on_the_word_of_another

create function may_sign_for(of_person uuid, of_agreement uuid, of_account uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (select may_decide_for(a.person_id, of_account, section_of_agreement(a.kind), array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid])
    from agreement a where a.person_id = of_person and a.agreement_id = of_agreement);

grant execute on function may_sign_for to ownterms_app;
