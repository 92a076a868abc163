-- Last touched by 0241_was_it_you

-- "It was me", in one session; never "it was not me", which ends them all.
create table way_in_answer (
  way_in_id uuid not null,
  -- of the session's token, keyed: nobody signs in with it
  session_mark text not null,
  at timestamptz not null default now(),
  constraint way_in_answer_pkey primary key (way_in_id, session_mark),
  constraint way_in_answer_way_in_id_fkey foreign key (way_in_id) references way_in (way_in_id) on delete cascade,
  constraint way_in_answer_session_mark_check check (
    length(session_mark) >= 20 and length(session_mark) <= 100
  )
);

alter table way_in_answer enable row level security;
