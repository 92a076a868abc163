-- Whoever works with a person, and wrote down by duty (migration 0024) what they answered with a picture, takes back what
-- they pressed wrongly: their own, and only that. It stays to be read, as taken back. Nothing else written by duty is theirs
-- to take back in the person's voice.
create policy pictures_by_duty on statement_event for select using (exists (select 1 from statement s
  where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'scribed' and s.scribe_id = (select actor()) and s.body ? 'byPicture'
    and has_duty(s.person_id)));
create policy picture_taken_back_by_duty on statement_event for insert with check (actor_id = (select actor()) and act = 'withdrawn'
  and exists (select 1 from statement s where s.person_id = statement_event.person_id and s.statement_id = statement_event.statement_id
    and s.section = any (duty_sections()) and s.voice = 'scribed' and s.scribe_id = (select actor()) and s.body ? 'byPicture'
    and has_duty(s.person_id)));
