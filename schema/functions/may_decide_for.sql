-- Last touched by 0047_on_the_word_of_another
-- and before by 0029_acting

create function may_decide_for(of_person uuid, of_account uuid, in_section text, things uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return (acts_under(of_person, of_account, in_section, 'decide')).authority_id is not null and exists (
    select 1 from unnest(things) thing join statement s on s.person_id = of_person and s.statement_id = cannot_decide_by(of_person, array[thing])
      where s.author_id <> of_account);

grant execute on function may_decide_for to ownterms_app;
