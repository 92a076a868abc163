import type { TeamRole } from "../../src/ground/core/actor.ts";
import type { Voice } from "../../src/ground/core/voice.ts";
import { inForce, type Grant, type May } from "../../src/record/reach/reach.ts";

/**
 * The rule of sharing said a second time, for tests alone: the database enforces it with row-level security, and a property
 * test (sharing.db.test.ts) holds the two against each other. Who a page names as readers is held in readers.db.test.ts.
 */
export type Facts = {
  now: Date;
  members: { accountId: string; teamId: string; role: TeamRole; ended: boolean }[];
  relations: { personId: string; teamId: string; ended: boolean }[];
  supporters: { personId: string; accountId: string | null; ended: boolean }[];
  grants: Grant[];
};

/** Where a statement stands: its section, and the statement at the top of what it is about (itself, if about nothing). */
export type Placed = { personId: string; statementId: string; rootId: string; section: string };

/** null: nobody is signed in. */
type Who = string | null;

/** The roles that let somebody see, through their team, what was shared with it. */
const SEEING: readonly TeamRole[] = ["practitioner", "peer worker", "lead"];
const SPEAKING: Record<"peer" | "practitioner", readonly TeamRole[]> = { peer: ["peer worker"], practitioner: ["practitioner", "lead"] };

export const teamsOf = (facts: Facts, who: Who, roles: readonly TeamRole[] = SEEING): string[] =>
  facts.members.filter((each) => each.accountId === who && !each.ended && roles.includes(each.role)).map((each) => each.teamId);

/** The grants in force that somebody holds in a record: given to them, or to a team of theirs. */
function grantsOf(facts: Facts, who: Who, personId: string): Grant[] {
  if (who === null) return [];
  const teams = teamsOf(facts, who);
  return facts.grants.filter(
    (grant) =>
      grant.person_id === personId &&
      inForce(grant, facts.now) &&
      (grant.account_id === who || (grant.team_id !== null && teams.includes(grant.team_id))),
  );
}

const covers = (grant: Grant, place: Placed): boolean =>
  grant.sections.includes(place.section) || grant.statement_id === place.rootId || grant.statement_id === place.statementId;

/** The person sees all of their record; anybody else what a grant in force covers, and not a word more. */
export const maySee = (facts: Facts, who: Who, place: Placed): boolean =>
  who !== null && (who === place.personId || grantsOf(facts, who, place.personId).some((grant) => covers(grant, place)));

/** Earlier words: whoever was let in later sees what was current then and what came since, not what was replaced before. */
export const maySeeRevision = (facts: Facts, who: Who, place: Placed, supersededAt: Date | null): boolean =>
  who !== null &&
  (who === place.personId ||
    grantsOf(facts, who, place.personId).some(
      (grant) => covers(grant, place) && (supersededAt === null || supersededAt > grant.starts_at),
    ));

/** What happened to a statement: its present state, and what happened since one was let in. */
export const maySeeEvent = (facts: Facts, who: Who, place: Placed, event: { at: Date; isState: boolean }): boolean =>
  who !== null &&
  (who === place.personId ||
    grantsOf(facts, who, place.personId).some((grant) => covers(grant, place) && (event.isState || event.at >= grant.starts_at)));

export type Saying = {
  place: Placed;
  voice: Voice;
  /** what these words are to take the place of; null where they are the first of their statement */
  earlier: { voice: Voice; authorId: string; scribeId: string | null } | null;
};

/** Who may say this, in this voice? */
export function maySay(facts: Facts, who: Who, { place, voice, earlier }: Saying): boolean {
  if (who === null) return false;
  return hasVoice(facts, who, place, voice) && (earlier === null ? voice !== "confirmed" : areTheirs(who, place.personId, voice, earlier));
}

function hasVoice(facts: Facts, who: string, place: Placed, voice: Voice): boolean {
  if (who === place.personId) return voice === "own" || voice === "confirmed";
  if (voice === "own" || voice === "confirmed") return false;
  const allows = (what: May, grant: Grant): boolean =>
    grant.may.includes(what) && (grant.sections.includes(place.section) || grant.statement_id === place.rootId);
  const grants = grantsOf(facts, who, place.personId);
  if (voice === "scribed") return grants.some((grant) => allows("write", grant));
  if (voice === "supporter") return grants.some((grant) => grant.account_id === who && allows("answer", grant));
  const teams = teamsOf(facts, who, SPEAKING[voice]);
  return grants.some((grant) => grant.team_id !== null && teams.includes(grant.team_id) && allows("answer", grant));
}

/** Nobody edits another's words; the person corrects what was written down for them, and says yes to it. */
function areTheirs(who: string, personId: string, voice: Voice, earlier: NonNullable<Saying["earlier"]>): boolean {
  if (who === personId) {
    if (voice === "confirmed") return earlier.voice === "scribed" || earlier.voice === "confirmed";
    return ["own", "scribed", "confirmed"].includes(earlier.voice);
  }
  if (voice === "scribed") return earlier.voice === "scribed" && earlier.scribeId === who;
  return earlier.voice === voice && earlier.authorId === who;
}

export type Participant = { accountId: string; teamId: string | null; /** by the person */ askedIn: boolean };
export type Put = {
  personId: string;
  putBy: string;
  /** the person said something to it themselves */ signed: boolean;
  /** taken back */
  withdrawn: boolean;
  participants: Participant[];
};

const isRelated = (facts: Facts, personId: string, { accountId, teamId }: Participant): boolean =>
  accountId === personId ||
  (teamId === null
    ? facts.supporters.some((each) => each.personId === personId && each.accountId === accountId && !each.ended)
    : facts.relations.some((each) => each.personId === personId && each.teamId === teamId && !each.ended));

const ofPlan = (facts: Facts, grant: Grant): boolean => grant.sections.includes("plan") && inForce(grant, facts.now);

/** In the room still: related, and asked in by the person or of a team that is let into the plan. */
const takesPart = (facts: Facts, personId: string, each: Participant): boolean =>
  isRelated(facts, personId, each) &&
  (each.accountId === personId ||
    each.askedIn ||
    (each.teamId !== null &&
      facts.grants.some((grant) => grant.person_id === personId && grant.team_id === each.teamId && ofPlan(facts, grant))));

/** Whoever acts for the person reads what was put forward in the sections of their authority, as long as both stand. */
const actsThere = (facts: Facts, who: string, personId: string, withdrawn: boolean): boolean =>
  !withdrawn && grantsOf(facts, who, personId).some((grant) => grant.authority_id && grant.account_id === who && ofPlan(facts, grant));

/**
 * The person, who took part for themselves, and the teams it was made with. It outlasts all other sharing once the person
 * put it forward or said something to it; until then it is read by whoever is let into the plan, or was asked in.
 */
export function mayReadAgreement(facts: Facts, who: Who, { personId, putBy, signed, withdrawn, participants }: Put): boolean {
  if (who === null || who === personId) return who !== null;
  if (actsThere(facts, who, personId, withdrawn)) return true;
  const isTheirs = (each: Participant) => (each.teamId === null ? each.accountId === who : teamsOf(facts, who).includes(each.teamId));
  if (!participants.some((each) => takesPart(facts, personId, each) && isTheirs(each))) return false;
  if (signed || (putBy === personId && !withdrawn) || grantsOf(facts, who, personId).some((grant) => ofPlan(facts, grant))) return true;
  return participants.some((each) => each.accountId === who && each.askedIn && isRelated(facts, personId, each));
}

/** Only the person reads who looked; anybody else their own looking. */
export const maySeeLooking = (who: Who, looking: { personId: string; accountId: string }): boolean =>
  who !== null && (who === looking.personId || who === looking.accountId);

/** What somebody is called and how to reach them: for the teams they work with, and the supporters they chose. */
export const mayKnow = (facts: Facts, who: Who, personId: string): boolean =>
  who !== null &&
  (who === personId ||
    facts.relations.some((each) => each.personId === personId && !each.ended && teamsOf(facts, who).includes(each.teamId)) ||
    facts.supporters.some((each) => each.personId === personId && each.accountId === who && !each.ended));

/** What stands in the record of looking must be a looking that the right named was there for. */
export function mayTellLooking(
  facts: Facts,
  who: Who,
  personId: string,
  right: "grant" | "agreement" | "relation" | "own",
  readsAnAgreement: boolean,
): boolean {
  if (who === null) return false;
  if (right === "grant") return grantsOf(facts, who, personId).length > 0;
  if (right === "agreement") return readsAnAgreement;
  return right === "relation" ? who !== personId && mayKnow(facts, who, personId) : who === personId;
}
