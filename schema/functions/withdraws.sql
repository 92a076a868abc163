-- Last touched by 0041_by_law

-- Whether it withdraws what it is about: it is the person's word, who can say that it is not right; a doubt leaves the choice.
create function withdraws(w statement) returns boolean
language sql immutable
  return case when w.state = 'withdrawn' then false
    when w.voice in ('own', 'confirmed') then w.state <> 'not so' or w.said_at > w.state_at
    else w.state <> 'not so' and w.body ->> 'could' = 'could' end;

-- nobody but the owner, and triggers, may run it
