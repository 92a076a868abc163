/**
 * Whose eyes are on a record now or later, for `audienceOf`: every act of sharing that is not over, and who has it open in an
 * emergency, in the shape of one. To stand in the query a page makes anyway; $1 is the person, who is the one that reads it.
 */
export const EYES = `(select coalesce(jsonb_agg(to_jsonb(g) order by g.created_at, g.grant_id), '[]') from sharing_grant g
    where g.person_id = $1 and g.ended_at is null and (g.ends_at is null or g.ends_at > now()))
  || (select coalesce(jsonb_agg(jsonb_build_object('person_id', e.person_id, 'grant_id', e.access_id, 'team_id', null,
      'account_id', e.account_id, 'grantee_name', e.name, 'sections', array(select s from unnest(emergency_sections()) s
        where not exists (select 1 from emergency_wish w where w.person_id = e.person_id and s = any (w.closed))),
      'statement_id', null, 'may', array['see'], 'starts_at', e.opened_at, 'ends_at', e.ends_at, 'ended_at', null, 'reason', e.reason,
      'created_at', e.opened_at, 'in_emergency', true) order by e.opened_at, e.access_id), '[]')
    from emergency_access e join person p on p.person_id = e.person_id and p.closed_at is null
    where e.person_id = $1 and e.ended_at is null and e.ends_at > now()
      and exists (select 1 from team_relation r join team t using (team_id)
        where r.person_id = e.person_id and r.ended_at is null and t.organisation_id = e.organisation_id))`;
