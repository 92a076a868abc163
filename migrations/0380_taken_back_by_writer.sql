-- Whoever may write for a person, and pressed a picture that the person showed, takes back what they pressed wrongly: their own, and only
-- that. It was asked for the right to answer, which somebody who writes need not have; the page was there, and the press was refused.
create policy picture_taken_back_by_writer on statement_event for insert
  with check (
    actor_id = (select actor())
    and act = 'withdrawn'
    and exists (
      select 1
      from statement s
      join grant_to_me g on g.person_id = s.person_id
      where s.person_id = statement_event.person_id
        and s.statement_id = statement_event.statement_id
        and s.voice = 'scribed'
        and s.scribe_id = (select actor())
        and s.body ? 'byPicture'
        and 'write' = any (g.may)
        and (s.section = any (g.sections) or s.root_id = g.statement_id)
    )
  );
