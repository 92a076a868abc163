-- Last touched by 0045_as_it_was

-- What was said aloud about one choice between two moments. What withdraws it counts, whichever was written last: it does not
-- stand again because somebody else writes down a doubt later.
create function said_aloud(of_person uuid, of_statement uuid, since timestamptz, until timestamptz) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  return (select jsonb_build_object('aboutId', of_statement, 'statementId', w.statement_id, 'revisionId', w.revision_id, 'text', w.body ->> 'text',
      'byId', heard.scribe_id, 'by', heard.scribe_name, 'at', w.created_at, 'voice', w.voice, 'could', w.body ->> 'could', 'doubt', w.body ->> 'doubt',
      'notSo', w.state = 'not so' and not withdraws(w), 'withdraws', withdraws(w), 'mine', w.scribe_id = actor())
    from statement w
      -- also where the person put it in words of their own since
      cross join lateral (select r.scribe_id, r.scribe_name from revision r where r.person_id = w.person_id and r.statement_id = w.statement_id
        order by r.created_at limit 1) heard
    where w.person_id = of_person and w.root_id = of_statement and w.kind = 'advance-withdrawal'
      and w.state <> 'withdrawn' and w.created_at > since and w.created_at <= until order by withdraws(w) desc, w.created_at desc limit 1);

-- nobody but the owner, and triggers, may run it
