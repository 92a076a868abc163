/** A moment to the microsecond, the same whatever time zone a connection speaks. */
const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const object = (fields: Record<string, string>): string =>
  `jsonb_build_object(${Object.entries(fields)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(", ")})`;

/**
 * All that is sealed of a signature, as SQL over a row named `s`: asked the same way when it is made and when it is
 * checked. A column that is added later and means something is sealed only under a form of its own (chain.ts).
 */
export const factsOfSignature = (s: string): string =>
  object({
    person: `${s}.person_id`,
    agreement: `${s}.agreement_id`,
    signature: `${s}.signature_id`,
    account: `${s}.account_id`,
    name: `${s}.name`,
    role: `${s}.role`,
    relation: `${s}.relation`,
    stance: `${s}.stance`,
    reason: `${s}.reason`,
    how: `${s}.how`,
    recordedBy: `${s}.recorded_by`,
    recordedByName: `${s}.recorded_by_name`,
    askAgainOn: `${s}.ask_again_on::text`,
    digest: `${s}.digest`,
    at: moment(`${s}.at`),
    actingUnder: `${s}.acting_under`,
    actingAs: `${s}.acting_as`,
    onBehalf: `${s}.on_behalf`,
    wishes: `${s}.wishes`,
    heard: `${s}.heard`,
    capacity: `${s}.capacity`,
    capacityWords: `${s}.capacity_words`,
    lentBy: `${s}.lent_by`,
    lentByName: `${s}.lent_by_name`,
    session: `${s}.session_id`,
    salt: `${s}.salt`,
  });

/** All that is sealed of an agreement beside its words, which its digest is over. */
export const factsOfAgreement = (a: string): string =>
  object({
    person: `${a}.person_id`,
    agreement: `${a}.agreement_id`,
    meeting: `${a}.meeting_id`,
    kind: `${a}.kind`,
    version: `${a}.version`,
    previous: `${a}.previous_agreement_id`,
    by: `${a}.put_forward_by`,
    at: moment(`${a}.put_forward_at`),
    reviewOn: `${a}.review_on::text`,
    digest: `${a}.digest`,
    revisions: `${a}.revision_ids`,
    statements: `${a}.statement_ids`,
    howMade: `${a}.how_made`,
    accounts: `${a}.account_ids`,
    teams: `${a}.team_ids`,
    readers: `${a}.reader_ids`,
    keeps: `${a}.keeps`,
    salt: `${a}.salt`,
  });

/** When it was taken back: sealed by a link of its own. */
export const factsOfWithdrawal = (a: string): string =>
  object({ person: `${a}.person_id`, agreement: `${a}.agreement_id`, withdrawnAt: moment(`${a}.withdrawn_at`), salt: `${a}.salt` });

/** That somebody said of their signature: that was not me. */
export const factsOfDispute = (d: string): string =>
  object({
    person: `${d}.person_id`,
    agreement: `${d}.agreement_id`,
    signature: `${d}.signature_id`,
    account: `${d}.account_id`,
    at: moment(`${d}.at`),
  });

const revisionFields = (r: string, salt: string): Record<string, string> => ({
  revision: `${r}.revision_id`,
  statement: `${r}.statement_id`,
  kind: `${r}.kind`,
  section: `${r}.section`,
  about: `${r}.about_id`,
  voice: `${r}.voice`,
  author: `${r}.author_id`,
  authorName: `${r}.author_name`,
  scribe: `${r}.scribe_id`,
  scribeName: `${r}.scribe_name`,
  body: `${r}.body`,
  at: moment(`${r}.created_at`),
  actingUnder: `${r}.acting_under`,
  actingAs: `${r}.acting_as`,
  salt,
});

/** A revision as it was found when a chain began; salted with its agreement's, so that nothing can be guessed from it later. */
export const factsOfRevision = (r: string, salt: string): string => object(revisionFields(r, salt));

/** A revision as it was when it was put forward: also what it is about, what it followed, and in which role it was written. */
export const factsOfWholeRevision = (r: string, salt: string): string =>
  object({
    ...revisionFields(r, salt),
    person: `${r}.person_id`,
    parent: `${r}.parent_revision_id`,
    settles: `${r}.settles`,
    root: `${r}.root_id`,
    authorRole: `${r}.author_role`,
  });
