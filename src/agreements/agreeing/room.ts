import { aboutIn, kindOf, type Family } from "../sealed/family.ts";
import { prepare, readingOf, type Draft } from "../sealed/put-forward.ts";
import { nextVersion, readAgreements, readBecame, readCorrected, type AgreementRow } from "../sealed/store.ts";
import type { PuttingForward } from "../sealed/store.ts";
import type { Participant } from "../sealed/content.ts";
import type { Families } from "../sealed/families.ts";
import { readCandidates, type Candidate } from "../plan-meeting/store.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { readIdentity } from "../../record/identity/store.ts";
import { readRecord } from "../../record/statements/store.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import { ONLY_ME_WORDS } from "../../record/reach/only-me-words.ts";
import { NotHere } from "../../web/route.ts";

export type Who = { fullName: string; bornOn: string };

/** All that is needed to put something forward: what it is made of, and who could be concerned. */
export type Room = {
  personId: string;
  person: { name: string; pronouns: string };
  reach: Reach;
  family: Family;
  made: NonNullable<Family["made"]>;
  kind: string;
  about: Statement | null;
  /** what it is made of: nothing that the person keeps for themselves */
  statements: Statement[];
  /** what would stand in it, but is kept back */
  kept: Statement[];
  candidates: Candidate[];
  /** the newest of its kind that was not taken back */
  previous: AgreementRow | null;
  /** the full name and date of birth that the person gave themselves, where such a document can say them */
  who: Who | null;
  making: Pick<Draft, "version" | "became" | "corrected">;
};

/** NotHere for what is no such agreement, whoever may not put it forward, and a statement that is not there (any more). */
export async function enter(families: Families, tx: Tx, actor: Actor, personId: string, name: string, aboutId: string): Promise<Room> {
  const family = families.all.find((each) => each.family === name);
  if (!family?.made) throw new NotHere();
  const kind = kindOf(family.family, aboutId);
  const [reach, person, record, candidates, agreements, version, became, corrected] = await Promise.all([
    reachInto(tx, actor, personId),
    tx.one<Room["person"]>("agreeing/person", "select called as name, pronouns from person where person_id = $1", [personId]),
    readRecord(tx, personId),
    readCandidates(tx, personId, kind),
    readAgreements(tx, personId),
    nextVersion(tx, personId, kind),
    readBecame(tx, personId),
    readCorrected(tx, personId),
  ]);
  if (!reach || !person || !mayPutForward(reach, family.made.section, aboutIn(kind))) throw new NotHere();
  const about = record.find((each) => each.statement_id === aboutIn(kind)) ?? null;
  if ((about?.kind ?? null) !== family.made.about || (about && isAside(about))) throw new NotHere();
  const previous = agreements.find((each) => each.kind === kind && each.withdrawn_at === null) ?? null;
  const making = { version, became, corrected };
  const { made } = family;
  // of one that is kept back itself the page shows the words, and says why nobody can be asked to agree to them
  const statements = about?.only_mine ? record : record.filter((each) => !each.only_mine);
  const wanted = made.chosen(record, about).map((each) => each.statement_id);
  const kept = record.filter((each) => each.only_mine && wanted.includes(each.statement_id));
  const who = made.saysWho && reach.own ? await whoTheyAre(tx, personId) : null;
  return { personId, person, reach, family, made, kind, about, statements, kept, candidates, previous, who, making };
}

/** As the person said it themselves: what somebody else wrote down of them is never put into what they sign. */
async function whoTheyAre(tx: Tx, personId: string): Promise<Who | null> {
  const identity = await readIdentity(tx, personId);
  return identity?.said_by === personId ? { fullName: identity.full_name, bornOn: identity.born_on } : null;
}

/** Why it cannot be put forward as it is now; null where it can. */
export const missingIn = ({ made, statements, about }: Room, language: Language): string | null =>
  about?.only_mine ? ONLY_ME_WORDS[language].refused : made.missing(statements, about, language);

const mayPutForward = (reach: Reach, section: string | null, about: string): boolean =>
  reach.own || (section !== null && may(reach, "answer", section, about));

type Choice = {
  agreementId: string;
  accountIds: string[];
  reviewOn: string;
  consents: Draft["consents"];
  keeps: Draft["keeps"];
  /** the person wants it to say who they are */
  saysWho?: boolean;
  at?: Date;
};

/** Exactly what would be put forward. */
export function preparedFrom(room: Room, actor: Actor, language: Language, kinds: Kinds, choice: Choice): PuttingForward {
  const participants = room.candidates.filter((each) => choice.accountIds.includes(each.account_id)).map(participant);
  return prepare({
    agreementId: choice.agreementId,
    meetingId: choice.agreementId,
    kind: room.kind,
    language,
    ...room.making,
    previousAgreementId: room.previous?.agreement_id ?? null,
    person: { personId: room.personId, ...room.person, ...(choice.saysWho && room.who) },
    by: participants.find((each) => each.accountId === actor.accountId) ?? nobody(actor.accountId, actor.name),
    at: choice.at ?? new Date(),
    reviewOn: choice.reviewOn,
    participants,
    chosen: room.made.chosen(room.statements, room.about),
    statements: room.statements,
    consents: choice.consents,
    keeps: choice.keeps,
    kinds,
  });
}

const participant = ({ account_id, name, role, relation }: Candidate): Participant => ({ accountId: account_id, name, role, relation });
const nobody = (accountId: string, name: string): Participant => ({ accountId, name, role: "practitioner", relation: "" });

/** Those who are always concerned: the person, whoever puts it forward, and those it names. */
export const always = (room: Room, accountId: string): string[] => [
  ...new Set([room.personId, accountId, ...(room.made.concerns(room.about) ?? [])]),
];

/** Whom whoever puts it forward may choose beside them. */
export const choosable = (room: Room, accountId: string): Candidate[] =>
  room.made.concerns(room.about) !== null ? [] : room.candidates.filter((each) => !always(room, accountId).includes(each.account_id));

/** A seal of the words as they are now, whoever is chosen to read them. */
export const sealOf = (room: Room, actor: Actor, language: Language, kinds: Kinds): string =>
  readingOf(
    preparedFrom(room, actor, language, kinds, { agreementId: "", accountIds: [], reviewOn: "", consents: [], keeps: [], saysWho: true }),
  );
