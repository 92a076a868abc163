-- Last touched by 0211_keys_are_hashed_inside
-- and before by 0192_ways_and_limits, 0130_two_people, 0111_names, 0046_whose_paper, 0029_acting,
--   0003_people

-- People whose team relation or support with the actor is in force, or who signed something with the actor's team.
create table invitation (
  invitation_id uuid not null,
  kind text not null,
  -- hashes of the link's token (SHA-256) and of the short code (scrypt, as a code is short); neither is kept
  token_hash text not null,
  code_hash text not null,
  person_id uuid,
  supporter_id uuid,
  organisation_id uuid,
  team_id uuid,
  role text,
  name text not null default '',
  email text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz,
  -- A link that is only sent is read by nobody but its addressee.
  link_was_shown boolean not null default true,
  -- II. Nobody writes to hundreds of strangers through a service: invitations that are sent are counted, for one account and for the
  -- installation, by whichever page they are made or made anew. One whose link is handed over is not sent, and not counted.
  sends integer not null default 1,
  constraint invitation_pkey primary key (invitation_id),
  constraint invitation_code_hash_key unique (code_hash),
  constraint invitation_token_hash_key unique (token_hash),
  constraint invitation_kind_check check (kind in ('person', 'supporter', 'member'))
);
comment on column invitation.token_hash is 'key_hash() of the token of the link';
comment on column invitation.code_hash is 'key_hash() of what the server makes of the code (scrypt)';

create index invitation_sent on invitation (expires_at) where email <> '';

grant select, insert, update (withdrawn_at) on invitation to ownterms_app;

alter table invitation enable row level security;

-- 0003_people
-- whom a person chose as supporter is nobody else's business, an administrator's neither
create policy own on invitation for select
  using (
    created_by = (select actor())
    or person_id = (select actor())
    or (select is_administrator()) and kind <> 'supporter'
    or team_id = any ((select my_teams())::uuid[])
  );

-- 0046_whose_paper
create policy invited_by_the_service on invitation as restrictive for insert
  with check (
    kind <> 'supporter'
    or not is_brought_in(person_id, supporter_id)
    or may_invite_to_act(person_id, supporter_id)
  );

-- 0003_people
create policy invites on invitation for insert
  with check (
    created_by = (select actor())
    and accepted_at is null
    and case kind
      when 'supporter' then
        person_id = (select actor())
        and exists (
          select 1
          from supporter s
          where s.person_id = invitation.person_id
            and s.supporter_id = invitation.supporter_id
            and s.account_id is null
            and s.ended_at is null
        )
      when 'person' then team_id = any ((select my_teams())::uuid[])
      when 'member' then
        (select is_administrator())
        and role is not null
        and exists (
          select 1
          from team t
          where t.organisation_id = invitation.organisation_id and t.team_id = invitation.team_id
        )
      else null::boolean
    end
  );

-- 0029_acting
create policy invites_to_act on invitation for insert
  with check (
    created_by = (select actor())
    and accepted_at is null
    and kind = 'supporter'
    and may_invite_to_act(person_id, supporter_id)
  );

-- 0003_people
create policy withdraws on invitation for update
  using (
    (created_by = (select actor()) or (select is_administrator()))
    and withdrawn_at is null
    and accepted_at is null
  )
  with check (withdrawn_at is not null);

-- 0111_names
create trigger name_is_a_name before insert or update of name on invitation
  for each row execute function is_a_name('name');

-- 0192_ways_and_limits
create trigger not_too_many_are_sent before insert or update of token_hash on invitation
  for each row when (new.email <> '') execute function not_too_many_are_sent();
