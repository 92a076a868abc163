-- Last touched by 0026_rights

-- Nothing that was decided over somebody's head is agreed: it enters no plan, and nobody is asked to sign it.
create function imposed(of_person uuid, statements uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement s where s.person_id = of_person and s.statement_id = any (statements)
    and s.section = any (duty_sections()) and s.voice not in ('own', 'scribed', 'confirmed'));

-- nobody but the owner, and triggers, may run it
