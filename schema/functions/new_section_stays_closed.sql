-- Last touched by 0270_sections_as_rows

-- Whoever closed something, or was not asked yet, has not said yes to a section that comes to open in an emergency.
create function new_section_stays_closed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update emergency_wish set closed = closed || new.section where cardinality(closed) > 0 and not new.section = any (closed);
  -- and where all sharing was ended for the night, what comes back in the morning
  update ended_all set closed_before = closed_before || new.section where cardinality(closed_before) > 0 and not new.section = any (closed_before);
  return null;
end $$;

-- nobody but the owner, and triggers, may run it
