import { doneWords } from "../../record/responses/words.ts";
import { Notice } from "../../web/parts/notice.tsx";
import type { Asked } from "../../web/route.ts";
import { pathOf } from "./parts.tsx";
import { MEETING_WORDS } from "./words.ts";

/** What was just done in the room, told where it was done. */
const DONE = ["added", "moved", "taken-out", "asked-in", "left-out"] as const;
export type Done = (typeof DONE)[number];

/** The parts of the page that tell what is no longer, or not only, at a statement. */
const ELSEWHERE: Partial<Record<Done, string>> = { "taken-out": "choose", "asked-in": "who", "left-out": "who" };

/** Back in the room, at the place where something was done. */
export function toldAt(room: { personId: string }, done: Done, statementId: unknown): string {
  const at = ELSEWHERE[done] ?? `s-${String(statementId)}`;
  return `${pathOf(room)}?${new URLSearchParams({ done, at })}#${at}`;
}

/** What was done here, or with somebody's words from here. */
function toldOf({ query, language }: Asked): string | undefined {
  const done = DONE.find((each) => each === query.done);
  return done ? MEETING_WORDS[language].done[done] : doneWords(query.done, language);
}

/** Whether something was just done with these words; what is done everywhere names them by their id alone. */
export const isToldAt = ({ query }: Asked, { statement_id }: { statement_id: string }): boolean =>
  query.at === statement_id || query.at === `s-${statement_id}`;

/** Told only at its own place. */
export function ToldHere({ asked, at }: { asked: Asked; at: string }) {
  const told = toldOf(asked);
  const { query, language } = asked;
  return told && (query.at === at || `s-${query.at}` === at) ? <Notice title={MEETING_WORDS[language].title}>{told}</Notice> : null;
}

/** This page as it is followed: with what was just done, so that it stays told. */
export function followed(asked: Asked, room: { personId: string }): string {
  const { done, at } = asked.query;
  return toldOf(asked) && done && at ? `${pathOf(room)}?${new URLSearchParams({ done, at })}` : pathOf(room);
}
