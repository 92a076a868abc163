import { about, isAside, type Statement } from "../record/statement.ts";
import { addDays, daysBetween, endAfterHours } from "./days.ts";
import type { Change, Hearing, LegalStatus } from "./shape.ts";
import { statusNamed, type Status } from "./statuses.ts";

/** Within so many days an end or a hearing is near: it is told at home, and to those who work with the person. */
const NEAR = 14;

/** Worked out from dated facts and never stored. ran-out: its last day is over and nobody wrote what came next. */
export type State = "to-come" | "in-force" | "ends-soon" | "ran-out" | "ended";

export type HeardAt = { review: Statement<Hearing>; outcomes: Statement<{ text: string }>[] };
export type Standing = {
  root: Statement<LegalStatus>;
  /** what the list says of it; null where the installation's list has lost it since */
  status: Status | null;
  from: string | null;
  /** its last day as renewed last, or as the law has it for what lasts hours; null where there is none */
  until: string | null;
  state: State;
  /** days until its last day; null where there is none */
  endsIn: number | null;
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
export function standingsOf(statements: Statement[], today: string): Standing[] {
  const roots = statements.filter((each) => each.kind === "legal-status" && !isAside(each));
  const standings = roots.map((root) => standingOf(root, statements, roots, today));
  const place = (each: Standing): number => (each.state === "to-come" ? 1 : holds(each) ? 0 : 2);
  return standings.sort((a, b) => place(a) - place(b) || (b.from ?? "9").localeCompare(a.from ?? "9") || later(b.root, a.root));
}

/** Taken back by whoever wrote it wrongly. */
export const takenBackOf = (statements: Statement[]): Statement<LegalStatus>[] =>
  statements.filter((each) => each.kind === "legal-status" && each.state === "withdrawn");

const later = (a: Statement, b: Statement): number => a.created_at.getTime() - b.created_at.getTime();

function standingOf(root: Statement<LegalStatus>, statements: Statement[], roots: Statement<LegalStatus>[], today: string): Standing {
  const all = about(statements, root.statement_id);
  const kept = all.filter((each) => !isAside(each));
  const of = <Body>(kind: string): Statement<Body>[] => kept.filter((each) => each.kind === kind);
  const changes = of<Change>("status-change").sort((a, b) => a.body.on.localeCompare(b.body.on) || later(a, b));
  const { from, endedOn, until } = daysOf(root, changes);
  const state = stateOf({ from, endedOn, until, today, followed: isFollowed(root, until, roots) });
  return {
    root,
    status: statusNamed(root.body.status),
    from,
    until,
    state,
    endsIn: until === null ? null : daysBetween(today, until),
    changes,
    hearings: of<Hearing>("status-review")
      .sort((a, b) => a.body.on.localeCompare(b.body.on) || later(a, b))
      .map((review) => ({ review, outcomes: about(statements, review.statement_id).filter((each) => !isAside(each)) })),
    advocates: [...of<{ text: string }>("status-advocate").map((each) => each.body.text), root.body.advocate].filter((text) => text.trim()),
    said: of("status-word"),
    takenBack: all.filter((each) => each.state === "withdrawn"),
  };
}

function daysOf({ body }: Statement<LegalStatus>, changes: Statement<Change>[]) {
  const renewed = changes.findLast((each) => each.body.what === "renewed")?.body.until ?? null;
  const endedOn = changes.find((each) => each.body.what === "ended")?.body.on ?? null;
  const lasts = statusNamed(body.status)?.lasts;
  const byLaw = lasts && "hours" in lasts && body.from ? endAfterHours(body.from, body.time, lasts.hours).day : null;
  const set = renewed ?? body.until ?? byLaw;
  const until = endedOn !== null && (set === null || endedOn < set) ? endedOn : set;
  return { from: body.from, endedOn, until };
}

type Facts = { from: string | null; endedOn: string | null; until: string | null; today: string; followed: boolean };
export function stateOf({ from, endedOn, until, today, followed }: Facts): State {
  if (endedOn !== null && endedOn <= today) return "ended";
  if (from !== null && from > today) return "to-come";
  if (until === null) return "in-force";
  if (until < today) return followed || endedOn !== null ? "ended" : "ran-out";
  return daysBetween(today, until) <= NEAR ? "ends-soon" : "in-force";
}

/** Another began while this one held, or on the day after: somebody wrote what came next. */
function isFollowed(
  { statement_id, body, created_at }: Statement<LegalStatus>,
  until: string | null,
  roots: Statement<LegalStatus>[],
): boolean {
  if (until === null) return false;
  return roots.some(
    (each) =>
      each.statement_id !== statement_id &&
      each.body.from !== null &&
      each.body.from <= addDays(until, 1) &&
      (each.body.from > (body.from ?? "") || (each.body.from === body.from && each.created_at > created_at)),
  );
}

/** A day that is near: an end, or a hearing that is still to come. */
export type Near = { what: "ends" | "ran-out" | "hearing"; day: string; standing: Standing; hearing?: Statement<Hearing> };
export function nearDays(standings: Standing[], today: string, within = NEAR): Near[] {
  const last = addDays(today, within);
  return standings
    .flatMap((standing): Near[] => [
      ...(standing.state === "ran-out" ? [{ what: "ran-out", day: standing.until!, standing } as const] : []),
      ...(holds(standing) && standing.until !== null && standing.until >= today && standing.until <= last
        ? [{ what: "ends", day: standing.until, standing } as const]
        : []),
      ...standing.hearings
        .filter(({ review, outcomes }) => outcomes.length === 0 && review.body.on >= today && review.body.on <= last)
        .map(({ review }) => ({ what: "hearing", day: review.body.on, standing, hearing: review }) as const),
    ])
    .sort((a, b) => a.day.localeCompare(b.day));
}
