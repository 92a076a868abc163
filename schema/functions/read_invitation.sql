-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0040_heard, 0006_acting

-- As it stood in 0040.
create function read_invitation(by_key text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('invitationId', i.invitation_id, 'kind', i.kind, 'name', i.name, 'email', i.email,
      'teamName', t.name, 'organisationName', coalesce(o.name, by_service.name), 'role', i.role,
      'personName', p.called, 'relationship', s.relationship, 'expiresAt', i.expires_at, 'actsAs', by_service.kind,
      'state', case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
        when i.expires_at < now() then 'expired' else 'open' end)
    from invitation i
      left join team t on t.team_id = i.team_id
      left join organisation o on o.organisation_id = coalesce(i.organisation_id, t.organisation_id)
      left join person p on p.person_id = i.person_id and i.kind = 'supporter'
      left join supporter s on s.person_id = i.person_id and s.supporter_id = i.supporter_id
      left join lateral (select a.kind, wrote.name from authority a join organisation wrote on wrote.organisation_id = a.organisation_id
        where a.person_id = i.person_id and a.supporter_id = i.supporter_id and i.created_by <> i.person_id and a.ended_at is null
        order by a.made_at limit 1) by_service on i.kind = 'supporter'
    where i.token_hash = key_hash(by_key) or i.code_hash = key_hash(by_key));

grant execute on function read_invitation to ownterms_app;
