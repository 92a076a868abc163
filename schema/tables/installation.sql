-- Last touched by 0191_due_and_content
-- and before by 0140_accounts_by_their_login, 0122_ways_in, 0121_keys, 0015_emergency_access,
--   0002_organisations

create table installation (
  only_one boolean not null default true,
  name text not null,
  language text not null default 'en-GB',
  time_zone text not null default 'Europe/London',
  -- [{ "name": "...", "number": "...", "text": "..." }], shown on every page of a person's
  help_numbers jsonb not null default '[]'::jsonb,
  leave_url text not null default 'https://www.bbc.co.uk/weather',
  created_at timestamptz not null default now(),
  emergency_hours integer not null default 12,
  -- Whether a mail server is set, as whoever serves the pages has it in their settings: without one nobody is asked to prove an address.
  sends_mail boolean not null default false,
  -- Whose account must have a second step: roles of teams, and 'administrator'.
  second_step_roles text[] not null default '{}'::text[],
  -- The content (content/, DATA_DIR/content) of the server that was started last, by its hash: one that has another says so.
  content_served text not null default '',
  constraint installation_pkey primary key (only_one),
  constraint installation_emergency_hours_check check (emergency_hours >= 1 and emergency_hours <= 72),
  constraint installation_only_one_check check (only_one),
  constraint installation_second_step_roles_check check (
    second_step_roles <@ array[
      'administrator', 'practitioner', 'peer worker', 'educator', 'lead', 'records officer'
    ]
  )
);

grant select, update (name, language, time_zone, help_numbers, leave_url, emergency_hours, second_step_roles) on installation to ownterms_app;
grant select (sends_mail, content_served), update (sends_mail, content_served) on installation to ownterms_accounts;

alter table installation enable row level security;

-- 0002_organisations
create policy everybody_reads on installation for select using (true);

-- 0002_organisations
create policy administrator_changes on installation for update using ((select is_administrator()));

-- 0140_accounts_by_their_login
create policy mail_is_said on installation for update to ownterms_accounts using (true) with check (true);
