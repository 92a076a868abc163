import type { Spoken } from "../../web/parts/whose.tsx";
import { markOf } from "../statements/by-picture.ts";
import { isAside, type Statement } from "../statements/statement.ts";
import type { ThingName } from "../../web/parts/things.tsx";
import type { Answer } from "./answers.ts";
import { pictureAnswer, type PictureAnswer } from "./shape.ts";

/** One question as it is asked now, of this person. */
export type Asking = {
  /** within its room, and in the address */
  id: string;
  /** names the question for good, in every answer */
  key: string;
  picture: ThingName;
  /** somebody's words that it is about, seen while it is asked */
  quote?: { text: string; label?: string; of?: Spoken };
  asks: string;
  /** what a yes says, as which kind of statement; null where a yes is an answer to words that stand already */
  yes: { kind: string; body: Record<string, unknown>; says: string } | null;
  /** what a no says, where it is a wish as a yes is */
  not?: string;
  aboutId: string | null;
  section: string;
  /** another question whose yes cannot stand beside a yes to this one */
  instead?: Pick<Asking, "key" | "aboutId">;
  /** where what stands is kept elsewhere than in the answer, as on the crisis card */
  now?: Answer | null;
};

/** A statement that holds an answer to a question. */
export type Holder = { answer: Answer; statement: Statement };

const isAnswer = (statement: Statement): statement is Statement<PictureAnswer> => statement.kind === pictureAnswer.kind;

/** Everything that ever answered a question, in use or put away. */
export const holdersOf = (statements: Statement[], { key, aboutId }: Pick<Asking, "key" | "aboutId">): Holder[] =>
  statements
    .filter((each) => markOf(each.body)?.question === key && each.about_id === aboutId && stillSays(each))
    .map((statement) => ({ answer: isAnswer(statement) ? statement.body.answer : "yes", statement }));

/** A mark that was changed by hand says something else now. Words that were changed are the answer in the person's own words. */
const stillSays = ({ body }: Statement): boolean => !markOf(body)?.reworded || (body as { text?: string }).text?.trim() !== "";

const changedAt = ({ said_at, state_at }: Statement): number => Math.max(said_at.getTime(), state_at?.getTime() ?? 0);
const newestLast = (a: Holder, b: Holder): number =>
  changedAt(a.statement) - changedAt(b.statement) || (a.statement.statement_id < b.statement.statement_id ? -1 : 1);

/** Names how far the answers to a question have come; "" where it was never answered. */
export const asOf = (statements: Statement[], asking: Pick<Asking, "key" | "aboutId">): string => {
  const times = holdersOf(statements, asking).map(({ statement }) => changedAt(statement));
  return times.length === 0 ? "" : String(Math.max(...times));
};

/** The answer that stands: the newest in use. null: not asked yet, or skipped. */
export const standing = (statements: Statement[], asking: Pick<Asking, "key" | "aboutId">): Holder | null =>
  holdersOf(statements, asking)
    .filter(({ statement }) => !isAside(statement))
    .sort(newestLast)
    .at(-1) ?? null;

export const answerOf = (statements: Statement[], asking: Asking): Answer | null =>
  asking.now === undefined ? (standing(statements, asking)?.answer ?? null) : asking.now;

/** The statement that comes back, or is said again, where this answer is given: the newest that said it before. */
export const heldBefore = (statements: Statement[], asking: Asking, isYes: boolean): Holder | null =>
  holdersOf(statements, asking)
    .filter(({ statement }) => isAnswer(statement) === (!isYes || asking.yes === null) && statement.state !== "withdrawn")
    .sort(newestLast)
    .at(-1) ?? null;

/** What a yes says: the person's own wording, where they changed what the picture said. */
export function saysOf(statements: Statement[], asking: Asking): string | null {
  if (!asking.yes) return null;
  const text = (heldBefore(statements, asking, true)?.statement.body as { text?: string } | undefined)?.text;
  return text?.trim() ? text : asking.yes.says;
}

/** Three heaps, and what was not asked. Every question is in exactly one of the four. */
export function heapsOf(statements: Statement[], askings: Asking[]): { heaps: Record<Answer, Asking[]>; rest: Asking[] } {
  const found = askings.map((asking) => ({ asking, answer: answerOf(statements, asking) }));
  const with_ = (answer: Answer | null) => found.filter((each) => each.answer === answer).map(({ asking }) => asking);
  return { heaps: { yes: with_("yes"), no: with_("no"), unsure: with_("unsure") }, rest: with_(null) };
}

/** The next one that is not answered after this; null where there is none. */
export const nextOpen = (statements: Statement[], askings: Asking[], id: string): Asking | null =>
  askings.slice(askings.findIndex((each) => each.id === id) + 1).find((each) => answerOf(statements, each) === null) ?? null;

/** Those beside this one, whether answered or not. */
export function besides(askings: Asking[], id: string): { before: Asking | null; after: Asking | null } {
  const at = askings.findIndex((each) => each.id === id);
  return { before: askings[at - 1] ?? null, after: askings[at + 1] ?? null };
}
