import { heardOf, type Heard } from "../../record/acting/heard-store.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import { actingOf } from "./acting.ts";
import type { Seals } from "./chain.ts";
import { sealRow } from "./chain-store.ts";
import { factsOfAgreement, factsOfDispute, factsOfSignature, factsOfWholeRevision, factsOfWithdrawal } from "./facts.ts";
import { allOf, type Became } from "./build.ts";
import type { AgreementContent, AgreementDocument, Aloud, Capacity, HowMade, Keep, SignedBy, Stance } from "./content.ts";

export type AgreementRow = {
  person_id: string;
  agreement_id: string;
  meeting_id: string;
  kind: string;
  version: number;
  previous_agreement_id: string | null;
  put_forward_by: string;
  put_forward_at: Date;
  review_on: string;
  content: string;
  digest: string;
  how_made: HowMade & { consents: AgreementDocument["consents"] };
  account_ids: string[];
  team_ids: string[];
  withdrawn_at: Date | null;
  superseded_by: string | null;
  /** null for those about which nothing is withdrawn by saying so */
  aloud: Aloud[] | null;
  /** what was said, of agreements from before it was sealed with them, as far as the reader may see it; else null */
  bodies: Record<string, unknown> | null;
  signatures: SignatureRow[];
};

type SignatureRow = {
  signature_id: string;
  account_id: string;
  name: string;
  role: SignedBy["participant"]["role"];
  relation: string;
  stance: Stance;
  reason: string;
  how: SignedBy["how"];
  recorded_by: string | null;
  recorded_by_name: string | null;
  lent_by: string | null;
  lent_by_name: string;
  disputed_at: string | null;
  ask_again_on: string | null;
  digest: string;
  at: string;
  acting_under: string | null;
  acting_as: AuthorityKind | null;
  on_behalf: boolean;
  wishes: string;
  heard: string[];
  heard_words: Heard[];
  capacity: Capacity | null;
  capacity_words: string;
};

/** An agreement with its signatures, the one that took its place, and what was said aloud about it since, in one query. */
const COLUMNS = `a.*, case when a.kind = 'advance-choices' then superseding_advance_choices(a) else (select n.agreement_id from agreement n
    where n.person_id = a.person_id and n.previous_agreement_id = a.agreement_id
      and n.withdrawn_at is null order by n.version desc limit 1) end as superseded_by,
  case when a.kind = 'advance-choices' then said_aloud_since(a) end as aloud,
  case when position('"form":"ownterms-agreement-1"' in left(a.content, 200)) > 0 then (select jsonb_object_agg(r.revision_id, r.body)
    from revision r where r.person_id = a.person_id and r.revision_id = any (a.revision_ids)) end as bodies,
  coalesce((select jsonb_agg(to_jsonb(s) || jsonb_build_object('heard_words', ${heardOf("s.person_id", "s.heard")},
    'disputed_at', (select d.at from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id)) order by s.at, s.signature_id) from signature s
    where s.person_id = a.person_id and s.agreement_id = a.agreement_id), '[]') as signatures`;

export const readAgreements = (tx: Tx, personId: string): Promise<AgreementRow[]> =>
  tx.all("agreements/all", `select ${COLUMNS} from agreement a where a.person_id = $1 order by a.version desc`, [personId]);

/** Those that can be signed now, the newest of each kind: not taken back, and followed by none. */
export const readOpenAgreements = (tx: Tx, personId: string): Promise<AgreementRow[]> =>
  tx.all(
    "agreements/open",
    `select ${COLUMNS} from agreement a where a.person_id = $1 and a.withdrawn_at is null and not exists (select 1 from agreement n
       where n.person_id = a.person_id and n.previous_agreement_id = a.agreement_id and n.withdrawn_at is null)
     order by a.put_forward_at desc`,
    [personId],
  );

export const readAgreement = (tx: Tx, personId: string, agreementId: string): Promise<AgreementRow | null> =>
  tx.one("agreements/one", `select ${COLUMNS} from agreement a where a.person_id = $1 and a.agreement_id = $2`, [personId, agreementId]);

/** What every view of the agreement is made of. */
export function documentOf(row: AgreementRow): AgreementDocument {
  const { consents, ...howMade } = row.how_made;
  return {
    content: contentOf(row),
    digest: row.digest,
    signatures: row.signatures.map(signedBy),
    howMade,
    consents,
    supersededBy: row.superseded_by,
    takenBackAt: row.withdrawn_at && new Date(row.withdrawn_at).toISOString(),
    aloud: (row.aloud ?? []).map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
    ...(row.bodies && { bodies: row.bodies }),
  };
}

/**
 * What was signed; beside it, of agreements from before that was sealed, what was said, so that changes are told by it.
 * No part of what was signed, it is not counted among it: its canonical text stays the one its digest was made of.
 */
function contentOf({ content: text, bodies }: AgreementRow): AgreementContent {
  const content = JSON.parse(text) as AgreementContent;
  for (const statement of bodies ? allOf(content.parts) : [])
    Object.defineProperty(statement, "body", { value: bodies![statement.revisionId], enumerable: false });
  return content;
}

function signedBy(row: SignatureRow): SignedBy {
  return {
    signatureId: row.signature_id,
    participant: { accountId: row.account_id, name: row.name, role: row.role, relation: row.relation },
    stance: row.stance,
    reason: row.reason,
    at: new Date(row.at).toISOString(),
    how: row.how,
    recordedBy: row.recorded_by === null ? null : { accountId: row.recorded_by, name: row.recorded_by_name ?? "" },
    askAgainOn: row.ask_again_on,
    digest: row.digest,
    ...(row.lent_by && { lentBy: { accountId: row.lent_by, name: row.lent_by_name } }),
    ...(row.disputed_at && { disputedAt: new Date(row.disputed_at).toISOString() }),
    ...actingOf(row),
    ...(row.on_behalf ? { onBehalf: { wishes: row.wishes, heard: row.heard_words, heardCount: row.heard.length } } : {}),
    ...(row.capacity && { capacity: { said: row.capacity, words: row.capacity_words } }),
  };
}

export type PuttingForward = {
  personId: string;
  meetingId: string;
  content: AgreementContent;
  text: string;
  digest: string;
  revisionIds: string[];
  statementIds: string[];
  howMade: AgreementRow["how_made"];
};

/** Who reads it and its version are filled in by the database, from the meeting. What was filled in is sealed, too. */
export async function putForward(tx: Tx, seals: Seals, it: PuttingForward): Promise<void> {
  const [row] = await tx.all<{ facts: object; revisions: Record<string, object> }>(
    "agreements/put-forward",
    `insert into agreement as a (person_id, agreement_id, meeting_id, kind, version, previous_agreement_id, put_forward_by, put_forward_at,
       review_on, content, digest, revision_ids, statement_ids, how_made)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::uuid[], $13::uuid[], $14::jsonb)
     on conflict (person_id, agreement_id) do nothing returning ${factsOfAgreement("a")} as facts,
       (select coalesce(jsonb_object_agg(r.revision_id, ${factsOfWholeRevision("r", "a.salt")}), '{}') from revision r
         where r.person_id = a.person_id and r.revision_id = any (a.revision_ids)) as revisions`,
    [
      it.personId,
      it.content.agreementId,
      it.meetingId,
      it.content.kind,
      it.content.version,
      it.content.previousAgreementId,
      it.content.putForward.by.accountId,
      it.content.putForward.at,
      it.content.reviewOn,
      it.text,
      it.digest,
      it.revisionIds,
      it.statementIds,
      JSON.stringify(it.howMade),
    ],
  );
  const { personId, digest } = it;
  await sealRow(tx, seals, row && { ...row, digest }, { personId, act: "put forward", agreementId: it.content.agreementId });
}

export type Signing = {
  personId: string;
  agreementId: string;
  signatureId: string;
  accountId: string;
  stance: Stance;
  reason: string;
  how: SignedBy["how"];
  recordedBy: string | null;
  askAgainOn: string | null;
  digest: string;
  /** the session it was signed in; null where in none */
  sessionId?: string | null;
  /** whose device it was, where it was signed with a proof of one's own on somebody else's */
  lentBy?: string | null;
  /** for the person, by somebody with authority to decide: what the person wants and has said */
  onBehalf?: { wishes: string; heard: string[] };
  /** of a practitioner, where the family asks for it */
  capacity?: SignedBy["capacity"];
};

/** Name and role come from the meeting; sending it twice is harmless. Sealed in the same transaction, or not written. */
export async function sign(tx: Tx, seals: Seals, it: Signing): Promise<void> {
  const [row] = await tx.all<{ facts: object }>(
    "agreements/sign",
    `insert into signature as s (person_id, agreement_id, signature_id, account_id, name, role, stance, reason, how, recorded_by, ask_again_on, digest,
       on_behalf, wishes, capacity, capacity_words, heard, session_id, lent_by)
     values ($1, $2, $3, $4, '', '', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::uuid[], $16, $17)
     on conflict (person_id, agreement_id, signature_id) do nothing returning ${factsOfSignature("s")} as facts`,
    [
      it.personId,
      it.agreementId,
      it.signatureId,
      it.accountId,
      it.stance,
      it.reason,
      it.how,
      it.recordedBy,
      it.askAgainOn,
      it.digest,
      it.onBehalf !== undefined,
      it.onBehalf?.wishes ?? "",
      it.capacity?.said ?? null,
      it.capacity?.words ?? "",
      it.onBehalf?.heard ?? [],
      it.sessionId ?? null,
      it.lentBy ?? null,
    ],
  );
  const { personId, agreementId, signatureId, digest } = it;
  await sealRow(tx, seals, row && { ...row, digest }, { personId, act: "signed", agreementId, signatureId });
}

/** Answers what kind of agreement was taken back; null where the actor may not, or it was already. */
export async function withdraw(tx: Tx, seals: Seals, personId: string, agreementId: string): Promise<{ kind: string } | null> {
  const row = await tx.one<{ kind: string; facts: object }>(
    "agreements/withdraw",
    `update agreement as a set withdrawn_at = now() where person_id = $1 and agreement_id = $2 and withdrawn_at is null
     returning kind, ${factsOfWithdrawal("a")} as facts`,
    [personId, agreementId],
  );
  await sealRow(tx, seals, row ? { facts: row.facts } : undefined, { personId, act: "withdrawn", agreementId });
  return row && { kind: row.kind };
}

/** "That was not me": of a signature of the actor's own, given on somebody else's device. Said twice, it is there once. */
export async function dispute(tx: Tx, seals: Seals, it: { personId: string; agreementId: string; signatureId: string; accountId: string }) {
  const { personId, agreementId, signatureId } = it;
  const [row] = await tx.all<{ facts: object }>(
    "agreements/dispute",
    `insert into signature_dispute as d (person_id, agreement_id, signature_id, account_id) values ($1, $2, $3, $4)
     on conflict (person_id, agreement_id, signature_id) do nothing returning ${factsOfDispute("d")} as facts`,
    [personId, agreementId, signatureId, it.accountId],
  );
  await sealRow(tx, seals, row, { personId, act: "disputed", agreementId, signatureId });
}

/** Which suggestions became statements of the record. */
export const readBecame = (tx: Tx, personId: string): Promise<Became[]> =>
  tx.all(
    "agreements/became",
    `select e.became_id, e.statement_id, e.act, s.author_name from statement_event e
       join statement s on s.person_id = e.person_id and s.statement_id = e.statement_id
     where e.person_id = $1 and e.became_id is not null`,
    [personId],
  );

/** Statements that were written down for the person and that they then put in their own words. */
export const readCorrected = async (tx: Tx, personId: string): Promise<string[]> => {
  const rows = await tx.all<{ statement_id: string }>(
    "agreements/corrected",
    `select distinct r.statement_id from statement s join revision r on r.person_id = s.person_id and r.statement_id = s.statement_id
     where s.person_id = $1 and s.voice = 'own' and s.revisions > 1 and r.voice = 'scribed'`,
    [personId],
  );
  return rows.map((row) => row.statement_id);
};

/** What is shared with those who take part in the open meeting of a kind. */
export const readConsents = (tx: Tx, personId: string, kind: string): Promise<AgreementDocument["consents"]> =>
  tx.all(
    "agreements/consents",
    `select grant_id as "grantId", grantee_name as grantee, sections, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
       to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endsAt"
     from meeting_consents($1, (select meeting_id from plan_meeting where person_id = $1 and kind = $2 and ended_at is null limit 1))`,
    [personId, kind],
  );

/** How long each team that takes part in the open meeting of a kind keeps what is put forward there. */
export const readKeeps = async (tx: Tx, personId: string, kind: string): Promise<Keep[]> =>
  (await tx.one<{ keeps: Keep[] }>("agreements/keeps", "select meeting_keeps($1, $2) as keeps", [personId, kind]))!.keeps;

/** Counts versions the actor may not read, too. */
export const nextVersion = async (tx: Tx, personId: string, kind: string): Promise<number> =>
  (await tx.one<{ version: number }>("agreements/next-version", "select next_agreement_version($1, $2) as version", [personId, kind]))!
    .version;
