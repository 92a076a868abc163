-- Last touched by 0112_lent_device
-- and before by 0110_seals, 0047_on_the_word_of_another, 0046_whose_paper, 0040_heard, 0029_acting,
--   0025_advance_choices, 0005_agreements

create table signature (
  person_id uuid not null,
  agreement_id uuid not null,
  signature_id uuid not null,
  -- whose stance it is
  account_id uuid not null,
  name text not null,
  role text not null,
  relation text not null default '',
  stance text not null,
  reason text not null default '',
  how text not null,
  recorded_by uuid,
  recorded_by_name text,
  ask_again_on date,
  digest text not null,
  at timestamptz not null default now(),
  capacity text,
  capacity_words text not null default '',
  acting_under uuid,
  acting_as text,
  on_behalf boolean not null default false,
  -- what the person wants and has said, as whoever signed for them wrote it
  wishes text not null default '',
  -- Which revisions of the person's stand beside a signature on their behalf. Never a copy: whoever may not read them there reads
  -- that there are some, and no more.
  heard uuid[] not null default '{}'::uuid[],
  salt text not null default gen_random_uuid()::text,
  -- Signed with a proof of one's own on somebody else's device: whose device it was. And the session in which it was signed.
  lent_by uuid,
  lent_by_name text not null default '',
  session_id uuid,
  constraint signature_pkey primary key (person_id, agreement_id, signature_id),
  constraint signature_account_id_fkey foreign key (account_id) references account (id),
  constraint signature_person_id_agreement_id_fkey foreign key (person_id, agreement_id) references agreement (person_id, agreement_id),
  constraint signature_capacity_check check (capacity in ('could', 'doubts', 'not-looked')),
  constraint signature_capacity_words_check check (length(capacity_words) <= 10000),
  constraint signature_check check (
    (stance not in ('agree-but', 'disagree', 'could-not', 'would-not')) or length(trim(both from reason)) > 0
  ),
  constraint signature_check1 check ((stance in ('could-not', 'would-not')) = (recorded_by is not null)),
  constraint signature_check2 check ((stance in ('could-not', 'would-not')) = (how = 'recorded')),
  constraint signature_check3 check ((stance in ('could-not', 'would-not')) = (ask_again_on is not null)),
  constraint signature_check4 check (recorded_by is distinct from account_id),
  constraint signature_check5 check (
    not on_behalf
    or acting_under is not null
      and recorded_by is null
      and length(trim(both from wishes)) > 0
      and length(trim(both from reason)) > 0
  ),
  constraint signature_check6 check (heard = '{}'::uuid[] or on_behalf),
  constraint signature_doubts check (
    capacity is distinct from 'doubts' or length(trim(both from capacity_words)) > 0
  ),
  constraint signature_heard_check check (cardinality(heard) <= 40),
  constraint signature_how_check check (how in ('own sign-in', 'pin', 'passkey', 'recorded')),
  constraint signature_reason_check check (length(reason) <= 10000),
  constraint signature_stance_check check (
    stance in ('agree', 'agree-but', 'disagree', 'could-not', 'would-not', 'witness')
  ),
  constraint signature_wishes_check check (length(wishes) <= 10000)
);

grant select, insert on signature to ownterms_app;

alter table signature enable row level security;

-- 0005_agreements
create policy of_what_i_read on signature for select
  using (
    exists (
      select 1
      from agreement a
      where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id
    )
  );

-- 0040_heard
create policy heard_from_the_person on signature as restrictive for insert
  with check (heard = '{}'::uuid[] or are_theirs_to_pick(person_id, heard));

-- 0005_agreements
-- nobody signs or records what they may no longer read
create policy my_own on signature for insert
  with check (
    account_id = (select actor())
    and recorded_by is null
    and exists (
      select 1
      from agreement a
      where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id
    )
  );

-- 0005_agreements
create policy recorded on signature for insert
  with check (
    recorded_by = (select actor())
    and exists (
      select 1
      from agreement a
      where a.person_id = signature.person_id and a.agreement_id = signature.agreement_id
    )
  );

-- 0047_on_the_word_of_another
create policy signed_for_on_anothers_word on signature as restrictive for insert
  with check (not on_behalf or may_sign_for(person_id, agreement_id, account_id));

-- 0046_whose_paper
create trigger a_before_insert_holds before insert on signature
  for each row execute function signature_holds();

-- 0005_agreements
create trigger before_insert before insert on signature for each row execute function signature_before();

-- 0112_lent_device
-- (named to come after before_insert)
create trigger before_insert_lent before insert on signature for each row execute function signature_lent();

-- 0025_advance_choices
-- after before_insert, which says who it is
create trigger before_insert_of_advance_choices before insert on signature
  for each row execute function signature_of_advance_choices();

-- 0110_seals
create constraint trigger is_sealed after insert on signature deferrable initially deferred
  for each row execute function is_sealed();
