-- Last touched by 0121_keys

-- A new link in the place of one that did not arrive: the one before works no more. By whoever made the invitation; those into a
-- team by an administrator too, who does not see the link.
create function renew_invitation(of_invitation uuid, token text, code text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare i invitation;
begin
  update invitation n set token_hash = token, code_hash = code, expires_at = now() + interval '30 days'
    where n.invitation_id = of_invitation and n.email <> '' and n.accepted_at is null and n.withdrawn_at is null
      and (n.created_by = actor() or is_administrator() and n.kind = 'member') returning * into i;
  if not found then return null; end if;
  return (select jsonb_build_object('kind', i.kind, 'email', i.email, 'from',
    coalesce((select name from team t where t.team_id = i.team_id), (select name from account a where a.id = i.created_by))));
end $$;

grant execute on function renew_invitation to ownterms_app;
