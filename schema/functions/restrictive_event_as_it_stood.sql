-- Last touched by 0045_as_it_was

create function restrictive_event_as_it_stood() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare each jsonb; named jsonb := (select r.body -> 'entries' from revision r where r.person_id = new.person_id and r.revision_id = new.parent_revision_id);
begin
  for each in select jsonb_array_elements(coalesce(new.body -> 'entries', '[]')) loop
    continue when named @> jsonb_build_array(jsonb_build_object('statementId', each -> 'statementId', 'revisionId', each -> 'revisionId'));
    if had_withdrawn(new.person_id, (each ->> 'statementId')::uuid, (each ->> 'revisionId')::uuid, event_began(new.body)) then
      raise exception 'they had withdrawn that choice before it began' using errcode = '23514';
    end if;
  end loop;
  return new;
end $$;

-- nobody but the owner, and triggers, may run it
