import { Notice } from "../web/parts/notice.tsx";
import type { Asked } from "../web/route.ts";
import { pathOf } from "./parts.tsx";
import { MEETING_WORDS } from "./words.ts";

/** What was just done in the room, told where it was done. */
export const DONE = ["added", "moved", "taken-out", "asked-in", "left-out"] as const;
export type Done = (typeof DONE)[number];

/** The parts of the page that tell what is no longer, or not only, at a statement. */
const ELSEWHERE: Partial<Record<Done, string>> = { "taken-out": "choose", "asked-in": "who", "left-out": "who" };

/** Back in the room, at the place where something was done. */
export function toldAt(room: { personId: string }, done: Done, statementId: unknown): string {
  const at = ELSEWHERE[done] ?? `s-${String(statementId)}`;
  return `${pathOf(room)}?${new URLSearchParams({ done, at })}#${at}`;
}

/** Told only at its own place. */
export function ToldHere({ asked: { query, language }, at }: { asked: Asked; at: string }) {
  const words = MEETING_WORDS[language];
  const done = DONE.find((each) => each === query.done);
  return done && query.at === at ? <Notice title={words.title}>{words.done[done]}</Notice> : null;
}

/** This page as it is followed: with what was just done, so that it stays told. */
export function followed({ query }: Asked, room: { personId: string }): string {
  const told = DONE.some((each) => each === query.done) && typeof query.at === "string";
  return told ? `${pathOf(room)}?${new URLSearchParams({ done: query.done!, at: query.at! })}` : pathOf(room);
}
