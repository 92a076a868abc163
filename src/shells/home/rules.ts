import { titleOf } from "../../record/statements/told.ts";
import type { House } from "../../web/house.ts";
import { isToCheck, toCheckInWords } from "../by-pictures/checking.ts";
import { aboutIn } from "../../agreements/sealed/family.ts";
import { reviewState } from "../../agreements/sealed/rules.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { HomeFacts } from "./store.ts";

/** Something that waits for the person. `what` says which act "not now" is. */
export type Waiting = {
  what: string;
  id: string;
  href: string;
  /** who is waiting: the one who asked, suggested, wrote down or put forward */
  who: string;
  /** the kind of agreement that waits */
  kind?: string;
  /** the person put it forward themselves */
  mine?: boolean;
  /** the words themselves, where there are some to show; or what a capability says of it */
  text: string;
  /** whose words they are, where they are somebody's */
  voice?: Voice;
  at: Date | null;
  /** where a capability says it in its own words: its title, and the way on */
  title?: string;
  next?: string;
  /** the day of a review, YYYY-MM-DD; due: today or past */
  day?: string;
  due?: boolean;
  /** the person said "not now" to it */
  later: boolean;
};

/**
 * What waits: first what the law ends or hears soon, then what was done and the person should know, then what waits for their word, then words from others, newest
 * first, and last what comes round by itself. What was put off is among it, marked. `today` is YYYY-MM-DD.
 */
export function waitingFor(
  house: House,
  facts: HomeFacts,
  personId: string,
  today: string,
  language: Language,
  timeZone: string,
): Waiting[] {
  const later = new Set(facts.notNow.map((each) => `${each.what} ${each.item_id}`));
  const isLater = (what: string, id: string) => later.has(`${what} ${id}`);
  const agreed = facts.agreements.flatMap((agreement) => planWaiting(house, agreement, personId, today, isLater));
  const told = house.waits.flatMap(({ what, waiting, tells, first }) =>
    waiting(facts.waits[what] ?? null, { today, language, timeZone, personId, house }).map((each) => ({
      ...each,
      what,
      tells: tells === true,
      first: first === true,
      who: "",
      at: null,
      later: isLater(what, each.id),
    })),
  );
  return [
    ...told.filter((each) => each.first),
    ...told.filter((each) => each.tells),
    ...agreed.filter((each) => each.what === "sign"),
    ...askedWithPictures(facts.said, language, isLater),
    ...facts.said
      .filter((each) => !isToCheck(each))
      .flatMap((statement) => saidWaiting(statement, titleOf(house.kinds, statement, language), facts.said, personId, isLater))
      .reverse(),
    ...agreed.filter((each) => each.what !== "sign" && each.due),
    ...told.filter((each) => !each.tells && !each.first),
    ...agreed.filter((each) => each.what !== "sign" && !each.due),
  ];
}

type IsLater = (what: string, id: string) => boolean;

function planWaiting(
  { families }: House,
  agreement: HomeFacts["agreements"][number],
  personId: string,
  today: string,
  isLater: IsLater,
): Waiting[] {
  const { agreement_id: id, kind, review_on: day } = agreement;
  const common = { id, href: `/people/${personId}/plan/${id}`, kind, text: "" };
  if (agreement.my_stance === null) {
    const { put_forward_name: who, put_forward_at: at, put_forward_by: by } = agreement;
    return [{ ...common, what: "sign", who, mine: by === personId, at, later: isLater("sign", id) }];
  }
  if (families.of(kind).made?.asksAgain) return [];
  const state = reviewState(day, today);
  if (state === "later") return [];
  return [
    {
      ...common,
      what: "review",
      href: families.of(kind).room(personId, aboutIn(kind), true),
      who: "",
      at: null,
      day,
      due: state === "due",
      later: isLater("review", id),
    },
  ];
}

/** What others wrote down of the person's answers to pictures waits as one thing, however many they are. */
function askedWithPictures(said: Statement[], language: Language, isLater: IsLater): Waiting[] {
  const newest = said.filter(isToCheck).at(-1);
  if (!newest) return [];
  const id = newest.statement_id;
  return [
    { ...toCheckInWords(said, language), what: "confirm", id, who: newest.scribe_name ?? "", at: null, later: isLater("confirm", id) },
  ];
}

/** Open until something became of it. A question is answered by the person's own words about it. */
function saidWaiting(statement: Statement, title: string, all: Statement[], personId: string, isLater: IsLater): Waiting[] {
  const { statement_id: id, state } = statement;
  const common = {
    id,
    href: `/people/${personId}/statements/${id}`,
    text: shortened(title.trim()),
    voice: statement.voice,
    at: statement.said_at,
  };
  if (statement.voice === "scribed" && !isAside(statement)) {
    return [{ ...common, what: "confirm", who: statement.scribe_name ?? "", later: isLater("confirm", id) }];
  }
  const open = state === "" || state === "not-now";
  if (!open || statement.author_id === personId) return [];
  if (statement.kind === "suggestion") return [{ ...common, what: "suggestion", who: statement.author_name, later: state === "not-now" }];
  if (statement.kind !== "question" || isAnswered(statement, all, personId)) return [];
  return [{ ...common, what: "question", who: statement.author_name, later: state === "not-now" }];
}

const isAnswered = (question: Statement, all: Statement[], personId: string): boolean =>
  all.some((each) => each.kind === "answer" && each.about_id === question.statement_id && each.author_id === personId);

const shortened = (text: string): string => ([...text].length > 280 ? `${[...text].slice(0, 280).join("")}…` : text);

/** How many entries of a kind are in use. */
export const countOf = (facts: HomeFacts, kind: string): number => facts.counts.find((each) => each.kind === kind)?.count ?? 0;

/** Nothing written, nothing waiting, no plan: the record is new. */
export const isEmpty = (facts: HomeFacts): boolean => facts.counts.length === 0 && facts.said.length === 0 && facts.agreements.length === 0;

/** What could come next. */
export type Idea = "goal" | "share" | "wellness";

/**
 * One thing that could come next, where nothing waits and nothing lies half written. Sharing is never proposed to
 * somebody who has shared before: whoever stopped it meant it.
 */
export function ideaFor(facts: HomeFacts, waiting: Waiting[]): Idea | null {
  if (isEmpty(facts) || facts.unsaved.length > 0 || waiting.some((each) => !each.later)) return null;
  if (countOf(facts, "goal") === 0) return "goal";
  if (!facts.hasShared) return "share";
  return countOf(facts, "wellness-entry") === 0 ? "wellness" : null;
}

/** Single statements of a section that are shared. */
export const sharedOf = (facts: HomeFacts, section: string): string[] =>
  facts.tops.filter((each) => each.section === section).map((each) => each.statement_id);
