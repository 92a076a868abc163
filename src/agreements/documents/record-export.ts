import { grouped } from "../../ground/core/grouped.ts";
import type { Acting, AgreementDocument } from "../sealed/content.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { AccessAct, Right } from "../../record/statements/access.ts";
import type { ExportedAuthority } from "./record-authority.ts";
import type { Line } from "../../record/statements/kinds.ts";

/**
 * A whole record, as its person takes it with them. Nothing of it is left out, put away or not. Moments are ISO 8601.
 * What can be long is gone through one at a time, and never whole in memory.
 */
export type RecordExport = {
  madeAt: string;
  /** the newest link of the chain over what was agreed: what is changed or left out afterwards does not lead to it */
  seal: { number: number; mac: string; keyId: string } | null;
  person: { personId: string; name: string; pronouns: string; contact: string; takesPart: string[] };
  sections: { section: string; statements: ExportedStatement[] }[];
  grants: ExportedGrant[];
  /** who may act for the person, and whoever might before */
  authorities: ExportedAuthority[];
  access: Iterable<ExportedAccess>;
  /** the crisis card as it reads now; null where there is none */
  card: { title: string; name: string | null; blocks: { title: string; lines: string[] }[]; advance: string | null } | null;
  agreements: Iterable<AgreementDocument>;
  /** the person’s own pictures, each with its words; `data` is Base64 */
  pictures: Iterable<ExportedPicture>;
  /** what services made of the person’s words, each as its plain text */
  safetyDocuments: Iterable<{ title: string; text: string }>;
};

export type ExportedPicture = { pictureId: string; words: string; type: string; data: string };

export type ExportedStatement = {
  statementId: string;
  kind: string;
  /** the statement it is about */
  aboutId: string | null;
  /** as it stands now; two where both versions of a clash still stand */
  now: Iterable<ExportedRevision>;
  /** every version before, the newest first */
  before: Iterable<ExportedRevision>;
  /** what was done with it: put away, let go, taken up, … */
  events: Iterable<{ act: string; by: string; at: string; note: string }>;
};

export type ExportedRevision = {
  revisionId: string;
  voice: Voice;
  author: { accountId: string; name: string };
  /** under which authority a supporter said it for the person */
  acting?: Acting;
  scribe: { accountId: string; name: string } | null;
  saidAt: string;
  lines: Line[];
};

export type ExportedGrant = {
  grantId: string;
  grantee: string;
  sections: string[];
  statementId: string | null;
  may: string[];
  startsAt: string;
  endsAt: string | null;
  /** when it was stopped */
  endedAt: string | null;
  reason: string;
};

export type ExportedAccess = { eventId: string; name: string; role: string; at: string; act: AccessAct; right: Right; what: string[] };

export type Placed = { statement: ExportedStatement; depth: number };

/** Which statements stand on their own, and which are about which. Where the other is missing, it stands on its own. */
export function inOrder(statements: ExportedStatement[]): Placed[] {
  const known = new Set(statements.map((each) => each.statementId));
  const about = grouped(statements, ({ aboutId }) => (aboutId !== null && known.has(aboutId) ? aboutId : null));
  const placed = (aboutId: string | null, depth: number): Placed[] =>
    (about.get(aboutId) ?? []).flatMap((statement) => [{ statement, depth }, ...placed(statement.statementId, depth + 1)]);
  return placed(null, 0);
}
