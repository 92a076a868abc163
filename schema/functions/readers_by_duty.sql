-- Last touched by 0270_sections_as_rows
-- and before by 0152_single_readers, 0090_who_can_see

create function readers_by_duty(of_person uuid) returns table (section text, organisation_id uuid, service text, statement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with services as (select distinct t.organisation_id, o.name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
    where r.person_id = of_person and r.ended_at is null)
  select s.section, v.organisation_id, v.name, s.statement_id from services v join statement s on s.person_id = of_person and s.section = any ((select duty_sections())::text[])
      and not s.only_mine
      and (s.voice = 'practitioner' and wrote_for(s.author_id, s.person_id, s.created_at, array[v.organisation_id])
        or s.voice in ('scribed', 'confirmed') and wrote_for(s.scribe_id, s.person_id, s.created_at, array[v.organisation_id]))
    where of_person = actor()
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.statement_id = a.statement_id and s.voice in ('scribed', 'confirmed') and s.scribe_id = a.account_id
    where of_person = actor()
  -- and what was answered to it
  union all select 'remaining-choices', v.organisation_id, v.name, s.statement_id from services v
    join asked_aloud a on a.person_id = of_person and a.organisation_id = v.organisation_id
    join statement s on s.person_id = a.person_id and s.root_id = a.statement_id and s.kind = 'choice-answer' and s.voice = 'practitioner'
      and wrote_for(s.author_id, s.person_id, s.created_at, array[a.organisation_id])
    where of_person = actor()
$$;

grant execute on function readers_by_duty to ownterms_app;
