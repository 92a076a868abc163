import type { Pool } from "pg";
import type { Language } from "../core/language.ts";
import { kindNamed, type Kinds } from "../record/kinds.ts";
import { allOf } from "./build.ts";
import type { AgreementContent } from "./content.ts";
import { holds } from "./seal.ts";

/** An agreement that does not hold, and every way in which it does not. */
export type Broken = { agreementId: string; personId: string; version: number; reasons: string[] };

type Row = { person_id: string; agreement_id: string; version: number; content: string; digest: string; signed: string[] };
type Words = { revision_id: string; kind: string; body: unknown };

/**
 * Re-checks every agreement of the database: the seal over the exact words; every signature's seal; and that each
 * sentence is still, word for word, the revision it names. Runs as the owner, over agreements a hundred at a time.
 */
export async function verifyAll(pool: Pool, kinds: Kinds): Promise<{ checked: number; broken: Broken[] }> {
  const broken: Broken[] = [];
  let checked = 0;
  let after = ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000"];
  for (;;) {
    const { rows } = await pool.query<Row>(
      `select person_id, agreement_id, version, content, digest,
         array(select s.digest from signature s where s.person_id = a.person_id and s.agreement_id = a.agreement_id) as signed
       from agreement a where (person_id, agreement_id) > ($1, $2) order by person_id, agreement_id limit 100`,
      after,
    );
    for (const row of rows) {
      const reasons = await reasonsAgainst(pool, row, kinds);
      if (reasons.length > 0) broken.push({ agreementId: row.agreement_id, personId: row.person_id, version: row.version, reasons });
      checked++;
    }
    const last = rows.at(-1);
    if (!last) return { checked, broken };
    after = [last.person_id, last.agreement_id];
  }
}

async function reasonsAgainst(pool: Pool, row: Row, kinds: Kinds): Promise<string[]> {
  const content = contentOf(row.content);
  if (!content) return ["its text cannot be read"];
  const reasons: string[] = [];
  if (!holds(row.content, row.digest)) reasons.push("its words do not fit its seal");
  if (row.signed.some((digest) => digest !== row.digest)) reasons.push("a signature is for other words");
  if (content.agreementId !== row.agreement_id || content.person?.personId !== row.person_id || content.version !== row.version) {
    reasons.push("it is filed under another name than its own");
  }
  return [...reasons, ...(await wordsGone(pool, row, content, kinds))];
}

function contentOf(text: string): AgreementContent | null {
  try {
    const content = JSON.parse(text) as AgreementContent;
    return Array.isArray(content.parts) ? content : null;
  } catch {
    return null;
  }
}

async function wordsGone(pool: Pool, row: Row, content: AgreementContent, kinds: Kinds): Promise<string[]> {
  const statements = allOf(content.parts);
  const { rows } = await pool.query<Words>(
    "select revision_id, kind, body from revision where person_id = $1 and revision_id = any ($2::uuid[])",
    [row.person_id, statements.map((each) => each.revisionId)],
  );
  const byId = new Map(rows.map((each) => [each.revision_id, each]));
  return statements.flatMap((statement) => {
    const revision = byId.get(statement.revisionId);
    if (!revision) return [`the revision ${statement.revisionId} is gone`];
    const lines = kindNamed(kinds, revision.kind).lines(revision.body, content.language as Language);
    const same = JSON.stringify(lines.map((line) => line.text)) === JSON.stringify(statement.lines.map((line) => line.text));
    return same ? [] : [`the revision ${statement.revisionId} says something else`];
  });
}
