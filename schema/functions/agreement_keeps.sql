-- Last touched by 0110_seals

create function agreement_keeps() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.keeps := coalesce((select jsonb_agg(jsonb_build_object('teamId', t.team_id, 'name', t.name, 'years', t.keeps_years) order by t.team_id)
    from team t where t.team_id = any (new.team_ids)), '[]');
  return new;
end $$;

grant execute on function agreement_keeps to public;
