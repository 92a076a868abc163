import { isAside, type Revision, type Statement, type StatementEvent } from "../../record/statements/statement.ts";
import type { AccountAbsent, Ended, NotSo, Part, Planned, RestrictiveEvent, Talked, Wish } from "./shape.ts";
import type { EventsRead } from "./store.ts";

/** One event with all that was said about it. */
export type OneEvent = {
  event: Statement<RestrictiveEvent>;
  /** earlier versions of it, the oldest first: whoever wrote it put something right */
  versions: Revision[];
  /** that it is over, where that was said later */
  ended: Statement<Ended> | null;
  /** taken back by whoever wrote it, and why; it stays to be read */
  takenBack: StatementEvent | null;
  /** the person's own accounts: in their words, or written down for them */
  accounts: Statement<{ text: string }>[];
  /** written down for the person, who put it in words of their own since that are not shared with the reader */
  earlier: Revision[];
  absences: Statement<AccountAbsent>[];
  /** the newest day on which it is to be talked about */
  planned: Statement<Planned> | null;
  talks: Statement<Talked>[];
  wish: Statement<Wish> | null;
  differs: Statement<NotSo>[];
};

const byTime = (a: Statement, b: Statement): number =>
  a.created_at.getTime() - b.created_at.getTime() || (a.statement_id < b.statement_id ? -1 : 1);
const WITHDRAWN = "withdrawn";

/** Every event there is, the newest first. None is left out, taken back or not. */
export function eventsIn({
  statements,
  acts,
  earlier,
  versions,
}: Pick<EventsRead, "statements" | "acts" | "earlier" | "versions">): OneEvent[] {
  return statements
    .filter((each): each is Statement<RestrictiveEvent> => each.kind === "restrictive-event")
    .sort((a, b) => beganAt(b).localeCompare(beganAt(a)) || byTime(b, a))
    .map((event) => {
      const about = <Body>(kind: string): Statement<Body>[] =>
        statements.filter((each) => each.kind === kind && each.about_id === event.statement_id && !isAside(each)).sort(byTime);
      return {
        event,
        versions: versions.filter((each) => each.statement_id === event.statement_id),
        ended: about<Ended>("event-ended").at(-1) ?? null,
        takenBack:
          event.state === WITHDRAWN
            ? (acts.findLast((each) => each.statement_id === event.statement_id && each.act === WITHDRAWN) ?? null)
            : null,
        accounts: about<{ text: string }>("event-account"),
        earlier: earlier.filter((each) => each.about_id === event.statement_id).slice(-1),
        absences: about<AccountAbsent>("account-absent"),
        planned: about<Planned>("conversation-planned").at(-1) ?? null,
        talks: about<Talked>("event-conversation"),
        wish: about<Wish>("conversation-wish").at(-1) ?? null,
        differs: about<NotSo>("not-so"),
      };
    });
}

const beganAt = ({ body }: Statement<RestrictiveEvent>): string => `${body.beganOn} ${body.beganAt}`;

/** Whose account there is: the person's own (or confirmed), one that waits for their yes, or none yet. */
export function accountOf({ accounts, earlier }: OneEvent): "own" | "scribed" | "absent" {
  if (accounts.some(({ voice }) => voice === "own" || voice === "confirmed")) return "own";
  return accounts.length > 0 || earlier.length > 0 ? "scribed" : "absent";
}

/** Over: as it was written, or as it was said later. */
export const endOf = ({ event, ended }: OneEvent): Pick<RestrictiveEvent, "endedOn" | "endedAt"> =>
  event.body.endedOn === null && ended ? ended.body : event.body;

/** Whether the choices made in advance were followed, all of them taken together. */
export function followedOf({ event: { body } }: OneEvent): "none" | "yes" | "partly" | "no" {
  if (body.entries.length === 0) return "none";
  if (body.entries.every(({ followed }) => followed === "yes")) return "yes";
  return body.entries.every(({ followed }) => followed === "no") ? "no" : "partly";
}

/** Where the conversation afterwards stands. Days are YYYY-MM-DD. */
export type Talk = { state: "held" | "unwanted" | "planned" | "outstanding"; on: string };

export function talkOf({ talks, planned, wish, event }: OneEvent, today: string): Talk {
  const last = talks.at(-1);
  if (last) return { state: "held", on: last.body.on };
  const on = planned?.body.on ?? event.body.beganOn;
  if (wish?.body.wish === "no") return { state: "unwanted", on };
  return { state: on >= today ? "planned" : "outstanding", on };
}

/** What a service still owes after an event. */
export type Owed = { one: OneEvent; account: { askOn: string; due: boolean } | null; talk: Talk | null };

/** What is outstanding after each event that stands, the oldest first. */
export function owedIn(events: OneEvent[], today: string): Owed[] {
  return events
    .filter(({ takenBack, event }) => !takenBack && event.state !== WITHDRAWN)
    .map((one) => ({ one, account: accountOwed(one, today), talk: talkOwed(talkOf(one, today)) }))
    .filter(({ account, talk }) => account !== null || talk !== null)
    .reverse();
}

function accountOwed(one: OneEvent, today: string): Owed["account"] {
  const last = one.absences.at(-1);
  // no absence and no account: the person's own words, which are not shared with the reader
  if (accountOf(one) !== "absent" || !last) return null;
  return { askOn: last.body.askOn, due: last.body.askOn <= today };
}

const talkOwed = (talk: Talk): Talk | null => (talk.state === "planned" || talk.state === "outstanding" ? talk : null);

export const differsIn = ({ differs }: OneEvent, part: Part): Statement<NotSo>[] => differs.filter(({ body }) => body.part === part);

/** The person is asked, gently: there was no conversation yet, and they have not said anything to it. */
export const asksForTalk = (one: OneEvent): boolean => one.talks.length === 0 && one.wish === null && !one.takenBack;

export type Period = { from: string | null; until: string | null };
/** Those that began within these days. */
export const within = (events: OneEvent[], { from, until }: Period): OneEvent[] =>
  events.filter(({ event: { body } }) => (from === null || body.beganOn >= from) && (until === null || body.beganOn <= until));
