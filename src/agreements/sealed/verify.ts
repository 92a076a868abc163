import type { Pool } from "pg";
import type { Kinds } from "../../record/statements/kinds.ts";
import { allOf } from "./build.ts";
import { sealOfFacts, type Found, type Link, type Sealed } from "./chain.ts";
import type { AgreementContent } from "./content.ts";
import type { KeptHead } from "./heads.ts";
import { holds } from "./seal.ts";
import { chainReasons, readLink, type Keys } from "./verify-chain.ts";
import { everyRecord, readChain, readRevisions, readRows, type Row } from "./verify-record.ts";
import { readDiffering } from "./verify-statements.ts";
import { foundReasons, revisionReasons, wholeReasons, wordingReasons } from "./verify-words.ts";

/**
 * An agreement that does not hold, and every way in which it does not; null where it is the chain of a record, or a statement
 * that differs from what was said last.
 */
export type Broken = { agreementId: string | null; statementId?: string; personId: string; version: number | null; reasons: string[] };

/**
 * By what an agreement was checked. "sealed": everything that is sealed since there are chains. "found": it is from
 * before, so by its words as they were signed, and by what was there when its chain began. "words": no chain yet.
 */
export type Rule = "sealed" | "found" | "words";

/** `worded`: agreements from before, some of whose sentences would be worded otherwise today. */
export type Verified = { checked: number; broken: Broken[]; by: Record<Rule, number>; worded: string[] };

export type Outside = { keys: Keys; heads: KeptHead[] | null };

/** Re-checks every agreement, signature, chain and statement of the database, as the owner, a record at a time. */
export async function verifyAll(pool: Pool, kinds: Kinds, { keys, heads }: Outside): Promise<Verified> {
  const verified: Verified = { checked: 0, broken: [], by: { sealed: 0, found: 0, words: 0 }, worded: [] };
  const kept = standingHeads(heads ?? []);
  for await (const personId of everyRecord(pool, [...kept.keys()])) {
    const [rows, chain] = [await readRows(pool, personId), await readChain(pool, personId)];
    const reasons = [...chainReasons(personId, chain, keys, kept.get(personId) ?? []), ...goneReasons(rows, chain)];
    if (reasons.length > 0) verified.broken.push({ agreementId: null, personId, version: null, reasons });
    for (const row of rows) await verifyOne(pool, kinds, personId, row, chain, verified);
  }
  for (const { person_id: personId, statement_id: statementId, reasons } of await readDiffering(pool)) {
    verified.broken.push({ agreementId: null, statementId, personId, version: null, reasons });
  }
  return verified;
}

/** Of each record all heads that were kept, but for records that were over and deleted. */
function standingHeads(heads: KeptHead[]): Map<string, KeptHead[]> {
  const kept = new Map<string, KeptHead[]>();
  for (const head of heads) {
    if ("forgotten" in head) kept.delete(head.person);
    else kept.set(head.person, [...(kept.get(head.person) ?? []), head]);
  }
  return kept;
}

const linksOf = (chain: Sealed[]): Link[] => chain.flatMap((each) => readLink(each) ?? []);
const foundIn = (chain: Sealed[]): Found[] => linksOf(chain).flatMap((link) => link.of.found ?? []);

/** What was put forward and is no longer there, though nothing says that it was deleted. */
function goneReasons(rows: Row[], chain: Sealed[]): string[] {
  const there = new Set(rows.map((row) => row.agreement_id));
  const links = linksOf(chain);
  for (const link of links) if (link.act === "deleted" && link.agreementId) there.add(link.agreementId);
  const put = links.filter((link) => link.act === "put forward").map((link) => link.agreementId!);
  return [...put, ...foundIn(chain).map((each) => each.agreementId)]
    .filter((id) => !there.has(id))
    .map((id) => `the agreement ${id} is gone`);
}

async function verifyOne(pool: Pool, kinds: Kinds, personId: string, row: Row, chain: Sealed[], verified: Verified): Promise<void> {
  const content = contentOf(row.content);
  const found = foundIn(chain).find((each) => each.agreementId === row.agreement_id);
  const rule: Rule = chain.length === 0 ? "words" : found ? "found" : "sealed";
  verified.checked++;
  verified.by[rule]++;
  const reasons = [...sealReasons(row, content, personId), ...linkReasons(row, chain, found)];
  if (content) {
    const statements = allOf(content.parts);
    const revisions = await readRevisions(
      pool,
      personId,
      row.agreement_id,
      statements.map((each) => each.revisionId),
    );
    const byId = new Map(revisions.map((each) => [each.revision_id, each]));
    if (content.form !== "ownterms-agreement-1") {
      reasons.push(...statements.flatMap((each) => revisionReasons(each, byId.get(each.revisionId), content.person)));
    } else {
      const worded = wordingReasons(statements, revisions, kinds, content.language);
      if (!found) reasons.push(...worded);
      else if (worded.length > 0) verified.worded.push(row.agreement_id);
    }
    if (found) reasons.push(...foundReasons(found, revisions));
    const put = linksOf(chain).find((link) => link.act === "put forward" && link.agreementId === row.agreement_id);
    reasons.push(...wholeReasons(put?.of.revisions ?? {}, revisions));
  }
  if (reasons.length > 0) {
    verified.broken.push({ agreementId: row.agreement_id, personId, version: row.version, reasons: [...new Set(reasons)] });
  }
}

function contentOf(text: string): AgreementContent | null {
  try {
    const content = JSON.parse(text) as AgreementContent;
    return Array.isArray(content.parts) ? content : null;
  } catch {
    return null;
  }
}

/** By itself: its words fit its seal, every signature is for these words, and it is filed where it belongs. */
function sealReasons(row: Row, content: AgreementContent | null, personId: string): string[] {
  if (!content) return ["its text cannot be read"];
  const reasons = holds(row.content, row.digest) ? [] : ["its words do not fit its seal"];
  if (row.signatures.some((each) => each.digest !== row.digest)) reasons.push("a signature is for other words");
  if (content.agreementId !== row.agreement_id || content.person?.personId !== personId || content.version !== row.version)
    reasons.push("it is filed under another name than its own");
  return reasons;
}

/** By its chain: what it is, who signed it how, and whether it was taken back. */
function linkReasons(row: Row, chain: Sealed[], found: Found | undefined): string[] {
  if (chain.length === 0) return [];
  const links = linksOf(chain).filter((link) => link.agreementId === row.agreement_id);
  const put = found ?? links.find((link) => link.act === "put forward")?.of;
  if (!put) return ["nothing seals that it was put forward"];
  const reasons = put.digest === row.digest ? [] : ["its words are not those that were put forward"];
  if (put.facts !== sealOfFacts(row.facts))
    reasons.push("what is kept of it (who, when, for whom, how it was made) is not what was sealed");
  const signed = new Map(Object.entries(found?.signatures ?? {}));
  for (const link of links) if (link.act === "signed" && link.signatureId) signed.set(link.signatureId, link.of.facts ?? "");
  for (const { id, facts, disputed } of row.signatures) {
    const said = links.find((link) => link.act === "disputed" && link.signatureId === id);
    if ((said?.of.facts ?? null) !== (disputed && sealOfFacts(disputed)))
      reasons.push(`whether the signature ${id} was disputed is not what was sealed`);
    const seal = signed.get(id);
    if (seal === undefined) reasons.push(`the signature ${id} was never sealed`);
    else if (seal !== sealOfFacts(facts)) reasons.push(`the signature ${id} is not what was sealed`);
    signed.delete(id);
  }
  for (const id of signed.keys()) reasons.push(`the signature ${id} is gone`);
  return [...reasons, ...withdrawalReasons(row, links, found)];
}

function withdrawalReasons(row: Row, links: Link[], found: Found | undefined): string[] {
  const link = links.find((each) => each.act === "withdrawn");
  const then = found?.withdrawnAt ?? null;
  if (!link && then === null) return row.withdrawn ? ["that it was taken back was never sealed"] : [];
  if (!row.withdrawn) return ["it was taken back, and no longer says so"];
  const { withdrawnAt } = row.withdrawal as { withdrawnAt: string };
  const same = link ? link.of.facts === sealOfFacts(row.withdrawal) : new Date(withdrawnAt).toISOString() === then;
  return same ? [] : ["when it was taken back is not what was sealed"];
}
