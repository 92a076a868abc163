-- Last touched by 0270_sections_as_rows
-- and before by 0026_rights

-- As they stood, but for the rows.
create function imposed(of_person uuid, statements uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from statement s where s.person_id = of_person and s.statement_id = any (statements)
    and s.section = any ((select duty_sections())::text[]) and s.voice not in ('own', 'scribed', 'confirmed'));

-- nobody but the owner, and triggers, may run it
