-- Last touched by 0112_lent_device

create table signature_dispute (
  person_id uuid not null,
  agreement_id uuid not null,
  signature_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default now(),
  constraint signature_dispute_pkey primary key (person_id, agreement_id, signature_id),
  constraint signature_dispute_person_id_agreement_id_signature_id_fkey foreign key (person_id, agreement_id, signature_id) references signature (person_id, agreement_id, signature_id) on delete cascade
);

grant select, insert on signature_dispute to ownterms_app;

alter table signature_dispute enable row level security;

-- 0112_lent_device
create policy of_what_i_read on signature_dispute for select
  using (
    exists (
      select 1
      from signature s
      where s.person_id = signature_dispute.person_id
        and s.agreement_id = signature_dispute.agreement_id
        and s.signature_id = signature_dispute.signature_id
    )
  );

-- 0112_lent_device
create policy not_mine on signature_dispute for insert
  with check (
    account_id = (select actor())
    and exists (
      select 1
      from signature s
      where s.person_id = signature_dispute.person_id
        and s.agreement_id = signature_dispute.agreement_id
        and s.signature_id = signature_dispute.signature_id
        and s.account_id = (select actor())
        and s.lent_by is not null
    )
  );
