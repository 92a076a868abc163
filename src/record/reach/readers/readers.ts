import type { Grant } from "../reach.ts";
import type { ReaderFacts } from "./facts.ts";

/**
 * By which right somebody sees something of a record:
 * grant: the person shared it; authority: they act for the person; duty: their service wrote it, as the law asks; scribe: they wrote it down;
 * signed: it was put forward to be signed with them; document: it stands in a paper their team made;
 * picked: it stands in something the person prepared and shared; card: they read the crisis card, and it stands there; card-code: they hold the card's code, whoever they are;
 * emergency-open: they opened it in an emergency; emergency: they could; basics: they work with the person, or support them.
 */
export type Right =
  | "grant"
  | "authority"
  | "emergency-open"
  | "duty"
  | "scribe"
  | "signed"
  | "document"
  | "picked"
  | "card"
  | "card-code"
  | "emergency"
  | "basics";

/** Who it is: an account, everybody of a team who reads for it, the practitioners of a service, or whoever holds the code. */
export type Who = { account: string } | { team: string } | { service: string } | "code";

/** Somebody besides the person who can see a thing. from: null is since before now; until: null is until it is ended. */
export type Reader = {
  right: Right;
  who: Who;
  name: string;
  from: Date | null;
  until: Date | null;
  /** some entries of it, and not the whole */
  part: boolean;
};

export type Subject =
  /** `within`: the entries that are there, to tell also who was given single ones of them */
  | { section: string; within?: readonly string[] }
  /** one entry by the statement at its top; `said`: one statement that is about it */
  | { section: string; entry: string; said?: string }
  | { agreement: string }
  /** what somebody is writing and has not saved */
  | "draft"
  /** name, pronouns, how to reach them, what helps them take part */
  | "profile"
  | "record";

/** Everybody who can see it besides the person, each by every right they have to it. Nothing else in the product says who. */
export function readersOf(facts: ReaderFacts, subject: Subject, now: Date = new Date()): Reader[] {
  if (subject === "draft") return [];
  if (subject === "profile") return basics(facts);
  if (subject === "record") return ofRecord(facts, now);
  if ("agreement" in subject) return signedBy(facts, (each) => each.agreements.includes(subject.agreement));
  if ("entry" in subject) return ofEntry(facts, subject, now);
  return ofSection(facts, subject, now);
}

function ofSection(facts: ReaderFacts, { section, within = [] }: { section: string; within?: readonly string[] }, now: Date): Reader[] {
  const { card } = facts;
  return [
    ...granted(
      facts.grants,
      (grant) =>
        grant.sections.includes(section)
          ? "whole"
          : grant.statement_id !== null && within.includes(grant.statement_id) && !facts.kept.includes(grant.statement_id)
            ? "part"
            : null,
      now,
    ),
    ...openNow(facts, section),
    ...byDuty(facts, (each) => each.section === section),
    ...single(facts, (each) => each.sections.includes(section)),
    ...signedBy(facts, (each) => each.sections.includes(section)),
    ...picked(facts, (entry) => within.includes(entry), now).map((each) => ({ ...each, part: true })),
    ...papers(facts, (each) => each.sections.includes(section)),
    ...(section !== "crisis-card" && card?.sections.includes(section) ? onCard(facts, now, true) : []),
    ...(section === "crisis-card" && card?.code ? [byCode(false)] : []),
    ...couldOpen(facts, section),
  ];
}

/**
 * What is kept back is seen by nobody; what was signed of it before stays with who signed, and what a document was made of with who made
 * it. What is said about an entry stands on no card, opens in no emergency, and is picked into nothing.
 */
function ofEntry(
  facts: ReaderFacts,
  { section, entry, said = entry }: { section: string; entry: string; said?: string },
  now: Date,
): Reader[] {
  const isTop = said === entry;
  const made = [...signedBy(facts, (each) => each.entries.includes(said)), ...papers(facts, (each) => each.entries.includes(said))].map(
    (each) => ({ ...each, part: false }),
  );
  if (facts.kept.includes(entry)) return made;
  // what is said about an entry is shared with the whole of it, or by itself
  const alone: (string | null)[] = [entry, said];
  return [
    ...granted(facts.grants, (grant) => (grant.sections.includes(section) || alone.includes(grant.statement_id) ? "whole" : null), now),
    ...(isTop ? openNow(facts, section) : []),
    ...[...byDuty(facts, (each) => each.entries.includes(said)), ...single(facts, (each) => each.entries.includes(said))].map((each) => ({
      ...each,
      part: false,
    })),
    ...made,
    ...picked(facts, (each) => each === said, now),
    ...(facts.card?.entries.includes(said) ? onCard(facts, now, false) : []),
    ...(isTop ? couldOpen(facts, section) : []),
  ];
}

function ofRecord(facts: ReaderFacts, now: Date): Reader[] {
  const part = (each: Reader): Reader => ({ ...each, part: true });
  return once(
    [
      ...granted(facts.grants, () => "part", now),
      ...openNow(facts, null),
      ...byDuty(facts, () => true),
      ...single(facts, () => true),
      ...signedBy(facts, () => true),
      ...papers(facts),
      ...(facts.card?.code ? [byCode(false)] : []),
      ...couldOpen(facts, null),
      ...basics(facts),
    ].map(part),
  );
}

/** Acts of sharing with the same ones are told as one: how far they go together. */
function granted(grants: readonly Grant[], reaches: (grant: Grant) => "whole" | "part" | null, now: Date): Reader[] {
  const found = new Map<string, Reader>();
  for (const grant of grants) {
    if (grant.ended_at !== null || (grant.ends_at !== null && grant.ends_at <= now)) continue;
    const reach = reaches(grant);
    if (reach === null) continue;
    const one: Reader = {
      right: grant.authority_id ? "authority" : "grant",
      who: grant.team_id === null ? { account: grant.account_id! } : { team: grant.team_id },
      name: grant.grantee_name,
      from: grant.starts_at > now ? grant.starts_at : null,
      until: grant.ends_at,
      part: reach === "part",
    };
    const key = grant.team_id ?? grant.account_id!;
    const was = found.get(key);
    found.set(key, was ? wider(was, one) : one);
  }
  return [...found.values()];
}

/** Merges two acts of sharing with the same ones into the widest one. The whole goes before a part of it. */
function wider(a: Reader, b: Reader): Reader {
  if (a.part !== b.part) return a.part ? b : a;
  return {
    ...a,
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    until: a.until === null || b.until === null ? null : a.until > b.until ? a.until : b.until,
  };
}

/** null: whatever part of the record it is. */
const isOpened = ({ opens }: ReaderFacts, section: string | null): boolean =>
  section === null ? opens.length > 0 : opens.includes(section);

const openNow = (facts: ReaderFacts, section: string | null): Reader[] =>
  isOpened(facts, section)
    ? facts.open.map(({ account_id, name, ends_at }) => ({
        right: "emergency-open" as const,
        who: { account: account_id },
        name,
        from: null,
        until: ends_at,
        part: false,
      }))
    : [];

const couldOpen = (facts: ReaderFacts, section: string | null): Reader[] =>
  isOpened(facts, section)
    ? facts.services.map(({ organisation_id, name }) => reader("emergency", { service: organisation_id }, name))
    : [];

const byDuty = (facts: ReaderFacts, which: (each: ReaderFacts["byDuty"][number]) => boolean): Reader[] =>
  facts.byDuty
    .filter(which)
    .map(({ organisation_id, service }) => ({ ...reader("duty", { service: organisation_id }, service), part: true }));

/** As it was when it was put forward; in a section, of those entries alone. */
const signedBy = (facts: ReaderFacts, which: (each: ReaderFacts["signed"][number]) => boolean): Reader[] =>
  facts.signed.filter(which).map(({ team_id, account_id, name }) => ({
    ...reader("signed", team_id === null ? { account: account_id! } : { team: team_id }, name),
    part: true,
  }));

/** Who reads one statement and not what is around it. */
const single = (facts: ReaderFacts, which: (each: ReaderFacts["single"][number]) => boolean): Reader[] =>
  facts.single
    .filter(which)
    .map(({ right, account_id, name }) => ({ ...reader(right === "duty" ? "scribe" : right, { account: account_id }, name), part: true }));

/** Whoever reads what it was picked into. */
function picked(facts: ReaderFacts, which: (entry: string) => boolean, now: Date): Reader[] {
  const into = facts.picked.filter(({ entries }) => entries.some(which));
  const reached = (grant: Grant) =>
    into.some(({ preparation, section }) => grant.sections.includes(section) || grant.statement_id === preparation);
  return granted(facts.grants, (grant) => (reached(grant) ? "whole" : null), now).map((each) => ({ ...each, right: "picked" as const }));
}

const papers = (facts: ReaderFacts, which: (each: ReaderFacts["papers"][number]) => boolean = () => true): Reader[] =>
  facts.papers.filter(which).map(({ team_id, name }) => ({ ...reader("document", { team: team_id }, name), part: true }));

/** What stands on the card is read by whoever reads the card. */
function onCard(facts: ReaderFacts, now: Date, part: boolean): Reader[] {
  const section = "crisis-card";
  const readers = granted(facts.grants, (grant) => (grant.sections.includes(section) ? "whole" : null), now);
  return [
    ...readers.map((each) => ({ ...each, right: "card" as const, part })),
    ...openNow(facts, section).map((each) => ({ ...each, right: "card" as const, part })),
    ...(facts.card!.code ? [byCode(part)] : []),
    ...couldOpen(facts, section).map((each) => ({ ...each, part })),
  ];
}

const byCode = (part: boolean): Reader => ({ ...reader("card-code", "code", ""), part });
const basics = ({ teams, supporters }: ReaderFacts): Reader[] => [
  ...teams.map(({ team_id, name }) => reader("basics", { team: team_id }, name)),
  ...supporters.map(({ account_id, name }) => reader("basics", { account: account_id }, name)),
];
const reader = (right: Right, who: Who, name: string): Reader => ({ right, who, name, from: null, until: null, part: false });

export const keyOf = ({ right, who }: Pick<Reader, "right" | "who">): string => `${right} ${JSON.stringify(who)}`;

function once(readers: Reader[]): Reader[] {
  const found = new Map<string, Reader>();
  for (const each of readers) if (!found.has(keyOf(each))) found.set(keyOf(each), each);
  return [...found.values()];
}

/** Is this entry seen by others than the section it stands in: shared alone, on the card, or kept back? */
export function differsFromSection(facts: ReaderFacts, section: string, entry: string, now: Date = new Date()): boolean {
  const told = (readers: Reader[]) =>
    new Set(readers.filter(({ right }) => !["signed", "duty", "scribe", "document"].includes(right)).map(keyOf));
  const here = told(readersOf(facts, { section, entry }, now));
  const there = told(readersOf({ ...facts, card: section === "crisis-card" ? facts.card : null }, { section }, now));
  return here.size !== there.size || [...here].some((key) => !there.has(key));
}
