import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";

/** Words of the person that stand beside what somebody decided or signed for them: exactly those, and where they come from. */
export type Heard = { statementId: string; revisionId: string; voice: Voice; scribe: string | null; saidAt: string; text: string };

const HEARD = `'statementId', r.statement_id, 'revisionId', r.revision_id, 'voice', r.voice, 'scribe', r.scribe_name,
  'saidAt', to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'text', words_in(r.body)`;

/** A sub-select: the revisions named in `heard`, in that order, as far as whoever reads may see them. */
export const heardOf = (personId: string, heard: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${HEARD}) order by said.at), '[]')
    from unnest(${heard}) with ordinality as said (id, at) join revision r on r.person_id = ${personId} and r.revision_id = said.id)`;

/**
 * What the person said about a matter, for whoever may decide it for them and may read it: beside it, in preparing for it, of
 * the record that says they cannot decide it, and in their choices in advance. The newest first. Nothing for anybody else.
 */
const theirWords = (matters: string): string => `
  with matter as (${matters})
  select jsonb_build_object(${HEARD}) as heard from statement s
    join revision r on r.person_id = s.person_id and r.revision_id = s.revision_id, matter m
  where m.may and s.person_id = $1 and s.voice in ('own', 'scribed', 'confirmed') and not is_aside(s.state)
    and s.statement_id <> all (m.things) and words_in(s.body) is not null
    and (s.root_id = any (m.things) or s.statement_id = any (m.agreed) or s.section like 'advance-%' and s.about_id is null
      or s.kind = 'preparation' and s.body ->> 'decision' = any (m.things::text[])
      or s.kind = 'capacity-view' and exists (select 1 from statement c where c.person_id = $1 and c.statement_id = s.about_id
        and c.body ->> 'concerns' = any (m.things::text[])))
  order by s.said_at desc, s.statement_id limit 40`;

const read = async (tx: Tx, name: string, sql: string, values: string[]): Promise<Heard[]> =>
  (await tx.all<{ heard: Heard }>(name, sql, values)).map(({ heard }) => heard);

/** About one decision. */
export const readSaidAbout = (tx: Tx, personId: string, decisionId: string): Promise<Heard[]> =>
  read(
    tx,
    "acting/said-about",
    theirWords(
      `select may_decide_for($1, (select actor()), 'decisions', array[$2::uuid]) as may, array[$2::uuid] as things, '{}'::uuid[] as agreed`,
    ),
    [personId, decisionId],
  );

/** About what was put forward, and in it. */
export const readSaidOfAgreement = (tx: Tx, personId: string, agreementId: string): Promise<Heard[]> =>
  read(
    tx,
    "acting/said-of-agreement",
    theirWords(`select may_decide_for(a.person_id, (select actor()), section_of_agreement(a.kind), t.things) as may, t.things, a.statement_ids as agreed
      from agreement a, lateral (select array_remove(array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid], null) as things) t
      where a.person_id = $1 and a.agreement_id = $2`),
    [personId, agreementId],
  );
