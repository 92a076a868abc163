import { about, isAside, type Statement } from "../../record/statements/statement.ts";
import { addDays, dayOf, daysBetween, longest, longestRenewed, momentAt, type Clock, type Last } from "./days.ts";
import type { Change, Hearing, LegalStatus } from "./shape.ts";
import { statusNamed, type Status } from "./statuses.ts";

/** Within so many days an end or a hearing is near: it is told at home, and to those who work with the person. */
export const NEAR = 14;

/** Worked out from dated facts and never stored. ran-out: its last day is over and nobody wrote what came next. */
export type State = "to-come" | "in-force" | "ends-soon" | "ran-out" | "ended";

export type HeardAt = { review: Statement<Hearing>; outcomes: Statement<{ text: string }>[] };
export type Standing = {
  root: Statement<LegalStatus>;
  /** what the list says of it; null where the installation's list has lost it since */
  status: Status | null;
  from: string | null;
  /** its last day: as it was written, and never later than the law has it; null where there is none */
  until: string | null;
  /** the hour on that day, and the moment, where it lasts hours and they are known */
  last: Last | null;
  /** the last day that was written, of the first time or of the last renewal; null where none was */
  written: string | null;
  /** the law's own last day; null where it sets none, or made it longer */
  byLaw: Last | null;
  state: State;
  /** days until its last day; null where there is none */
  endsIn: number | null;
  /** whole hours that begin until it is over, where it lasts hours and is not over; null elsewhere */
  hoursLeft: number | null;
  changes: Statement<Change>[];
  /** in the order of their days */
  hearings: HeardAt[];
  advocates: string[];
  /** what the person says to it */
  said: Statement<{ text: string }>[];
  /** all about it that was taken back, to be read as that */
  takenBack: Statement[];
};

export const holds = ({ state }: Standing): boolean => state === "in-force" || state === "ends-soon" || state === "ran-out";

/** One says that the person is free to go, and another holds them: both cannot be so. */
export const contradict = (now: Standing[]): boolean =>
  now.some(({ status }) => status?.free) && now.some(({ status }) => STAYS.some((each) => status?.takes.includes(each)));
/** What a status takes that keeps somebody where they are; somebody on a community treatment order can well be in hospital informally. */
const STAYS = ["leave", "stay", "stay-here"];

/** Every legal status that was not taken back or put away, what holds today first, then by its first day, the newest first. */
export function standingsOf(statements: Statement[], clock: Clock): Standing[] {
  const roots = statements.filter((each) => each.kind === "legal-status" && !isAside(each));
  const all = roots.map((root) => ({ root, facts: factsOf(root, about(statements, root.statement_id), clock) }));
  const standings = all.map(({ root, facts }) => standingOf(root, facts, statements, isFollowed(root, facts.until, all), clock));
  return standings.sort(
    (a, b) => place(a) - place(b) || soonest(a, b) || (b.from ?? "9").localeCompare(a.from ?? "9") || later(b.root, a.root),
  );
}

const place = (each: Standing): number => (each.state === "to-come" ? 1 : holds(each) ? 0 : 2);
/** Of what holds and is over soon, what is over first stands first. */
const soonest = (a: Standing, b: Standing): number => endOf(a).localeCompare(endOf(b));
const endOf = (each: Standing): string =>
  each.state === "ran-out" || each.state === "ends-soon" ? `${each.until} ${each.last?.time || "24:00"}` : "9";

/** Taken back by whoever wrote it wrongly. */
export const takenBackOf = (statements: Statement[]): Statement<LegalStatus>[] =>
  statements.filter((each) => each.kind === "legal-status" && each.state === "withdrawn");

const later = (a: Statement, b: Statement): number => a.created_at.getTime() - b.created_at.getTime();

function standingOf(
  root: Statement<LegalStatus>,
  facts: Dated,
  statements: Statement[],
  followed: boolean,
  { today, now }: Clock,
): Standing {
  const all = about(statements, root.statement_id);
  const kept = all.filter((each) => !isAside(each));
  const of = <Body>(kind: string): Statement<Body>[] => kept.filter((each) => each.kind === kind);
  const { until, last } = facts;
  const state = stateOf({ ...facts, today, now, followed });
  return {
    ...facts,
    root,
    status: statusNamed(root.body.status),
    state,
    endsIn: until === null ? null : daysBetween(today, until),
    hoursLeft: typeof last?.at === "number" && last.at > now.getTime() ? Math.ceil((last.at - now.getTime()) / HOUR) : null,
    hearings: of<Hearing>("status-review")
      .sort((a, b) => a.body.on.localeCompare(b.body.on) || later(a, b))
      .map((review) => ({ review, outcomes: about(statements, review.statement_id).filter((each) => !isAside(each)) })),
    advocates: [...of<{ text: string }>("status-advocate").map((each) => each.body.text), root.body.advocate].filter((text) => text.trim()),
    said: of("status-word"),
    takenBack: all.filter((each) => each.state === "withdrawn"),
  };
}
const HOUR = 3_600_000;

type Dated = Pick<Standing, "from" | "until" | "last" | "written" | "byLaw" | "changes"> & { endedOn: string | null };

/** The days of one status, out of what was written and of the law: one place for every page, list and reminder. */
function factsOf(root: Statement<LegalStatus>, all: Statement[], clock: Clock): Dated {
  const { from, until: written } = root.body;
  const changes = all
    .filter((each): each is Statement<Change> => each.kind === "status-change" && !isAside(each))
    .sort((a, b) => a.body.on.localeCompare(b.body.on) || later(a, b));
  const first: Days = { written, writtenTime: "", byLaw: lawsFirst(root, clock), longer: false };
  const days = changes.reduce((before, change) => moved(before, change, root.body), first);
  const last = lastOf(days, clock.timeZone);
  const endedOn = changes.find((each) => each.body.what === "ended")?.body.on ?? null;
  const cut = endedOn !== null && (last === null || endedOn < last.day);
  return {
    from,
    endedOn,
    until: cut ? endedOn : (last?.day ?? null),
    last: cut ? null : last,
    written: days.written,
    byLaw: days.longer ? null : days.byLaw,
    changes,
  };
}

type Days = { written: string | null; writtenTime: string; byLaw: Last | null; longer: boolean };

const lawsFirst = ({ body: { status, from, time }, created_at }: Statement<LegalStatus>, { timeZone }: Clock): Last | null =>
  from === null ? null : longest(statusNamed(status)?.lasts, { from, time, written: dayOf(new Date(created_at), timeZone) }, timeZone);

/** What a renewal, or a longer time that the law gave, makes of the days before it. */
function moved(before: Days, { body: { what, on, until, time = "" } }: Statement<Change>, { status, from }: LegalStatus): Days {
  if (what === "longer") return { ...before, written: until, writtenTime: time, longer: true };
  if (what !== "renewed") return before;
  const renewed = from === null ? null : longestRenewed(statusNamed(status)?.lasts, from, on);
  return { written: until, writtenTime: "", byLaw: renewed ? { day: renewed, time: "", at: null } : before.byLaw, longer: false };
}

/** What was written counts, and never beyond the law's last day. */
function lastOf({ written, writtenTime, byLaw, longer }: Days, timeZone: string): Last | null {
  if (written === null) return byLaw;
  if (longer && writtenTime) return momentAt(written, writtenTime, timeZone);
  return byLaw === null || longer || written < byLaw.day ? { day: written, time: "", at: null } : byLaw;
}

/** A last day was written that is later than the law has it. */
export const isTooLong = ({ written, byLaw }: Standing): boolean => written !== null && byLaw !== null && written > byLaw.day;
/** Nobody wrote a last day: it is worked out. */
export const isWorkedOut = ({ written, byLaw }: Standing): boolean => written === null && byLaw !== null;

type Facts = Pick<Dated, "from" | "endedOn" | "until" | "last"> & { today: string; now: Date; followed: boolean };
export function stateOf({ from, endedOn, until, last, today, now, followed }: Facts): State {
  if (endedOn !== null && endedOn <= today) return "ended";
  if (from !== null && from > today) return "to-come";
  if (until === null) return "in-force";
  const over = typeof last?.at === "number" ? last.at <= now.getTime() : until < today;
  if (over) return followed || endedOn !== null ? "ended" : "ran-out";
  return daysBetween(today, until) <= NEAR ? "ends-soon" : "in-force";
}

/** Another began while this one held, or on the day after: somebody wrote what came next. */
function isFollowed(
  { statement_id, body, created_at }: Statement<LegalStatus>,
  until: string | null,
  all: { root: Statement<LegalStatus> }[],
): boolean {
  if (until === null) return false;
  return all.some(
    ({ root: each }) =>
      each.statement_id !== statement_id &&
      each.body.from !== null &&
      each.body.from <= addDays(until, 1) &&
      (each.body.from > (body.from ?? "") || (each.body.from === body.from && each.created_at > created_at)),
  );
}

/** A day that is near: an end, or a hearing that is still to come. `time`: "" where it is not known. */
export type Near = { what: "ends" | "ran-out" | "hearing"; day: string; time: string; standing: Standing; hearing?: Statement<Hearing> };
export function nearDays(standings: Standing[], clock: Clock, within = NEAR): Near[] {
  const last = addDays(clock.today, within);
  return standings
    .flatMap((standing): Near[] => [...endNear(standing, last), ...hearingsNear(standing, clock.today, last)])
    .sort((a, b) => a.day.localeCompare(b.day) || (a.time || "24:00").localeCompare(b.time || "24:00"));
}

function endNear(standing: Standing, last: string): Near[] {
  const { state, until } = standing;
  if (until === null || until > last) return [];
  const what = state === "ran-out" ? "ran-out" : holds(standing) ? "ends" : null;
  return what === null ? [] : [{ what, day: until, time: standing.last?.time ?? "", standing }];
}

const hearingsNear = (standing: Standing, today: string, last: string): Near[] =>
  standing.hearings
    .filter(({ review, outcomes }) => outcomes.length === 0 && review.body.on >= today && review.body.on <= last)
    .map(({ review }) => ({ what: "hearing", day: review.body.on, time: review.body.time, standing, hearing: review }));
