import type { Voice } from "../../ground/core/voice.ts";
import { PERSONS } from "../statements/kinds.ts";
import { isAside, type Statement } from "../statements/statement.ts";
import { may, type Reach } from "../reach/reach.ts";

/** Who looks at a statement, and how far the person let them in. */
export type Viewer = { accountId: string; reach: Reach };

const ACTS = [
  "answer",
  "question",
  "suggestion",
  "confirm",
  "edit",
  "not-mine",
  "take-up",
  "change",
  "decline",
  "not-now",
  "withdraw",
] as const;
export type ActName = (typeof ACTS)[number];

/** What a suggestion can become: a goal, a step of a goal, or other words for what the person said. */
export type SuggestionOf = "goal" | "step" | "words";

/** The states of what was said beside; each is the last act about it. */
export const TAKEN_UP = "taken up";
export const CHANGED = "changed";
export const DECLINED = "declined";
export const NOT_NOW = "not-now";
export const WITHDRAWN = "withdrawn";

/** What is said by itself stands at the top of a thread or beside something; the rest are parts of an entry. */
export const SAID_BESIDE = ["answer", "question", "suggestion"];

const isPersons = (voice: Voice): boolean => (PERSONS as readonly Voice[]).includes(voice);
const canSpeak = ({ section, root_id }: Statement, { reach }: Viewer): boolean => may(reach, "answer", section, root_id);
const isIn = (statement: Statement, ...states: string[]): boolean => states.includes(statement.state);
const became = (statement: Statement): boolean => isIn(statement, TAKEN_UP, CHANGED);

/** What somebody could suggest about a statement: steps of a goal, and other words only for the person's own words. */
export function suggestible({ kind, voice, body }: Statement): SuggestionOf[] {
  const hasWords = isPersons(voice) && typeof body?.text === "string";
  if (kind === "goal") return hasWords ? ["step", "words"] : ["step"];
  return hasWords ? ["words"] : [];
}

/** The one table of what may be done about a statement. Pages show its buttons by it, the server refuses by it. */
const TABLE: Record<ActName, (statement: Statement, viewer: Viewer) => boolean> = {
  answer: canSpeak,
  question: canSpeak,
  suggestion: (statement, viewer) => !viewer.reach.own && canSpeak(statement, viewer) && suggestible(statement).length > 0,
  confirm: ({ voice }, { reach }) => reach.own && voice === "scribed",
  // beside "yes, that is what I meant": it goes aside, and nothing of it is lost
  "not-mine": (statement, { reach }) => reach.own && statement.voice === "scribed" && !isAside(statement),
  edit: mayEdit,
  // "no thank you" can be thought over
  "take-up": (statement, { reach }) => reach.own && statement.kind === "suggestion" && isIn(statement, "", NOT_NOW, DECLINED),
  change: (statement, { reach }) => reach.own && statement.kind === "suggestion" && isIn(statement, "", NOT_NOW, DECLINED),
  decline: (statement, { reach }) => reach.own && statement.kind === "suggestion" && isIn(statement, "", NOT_NOW),
  "not-now": (statement, { reach, accountId }) =>
    reach.own && ["suggestion", "question"].includes(statement.kind) && statement.author_id !== accountId && isIn(statement, ""),
  withdraw: mayWithdraw,
};

/** What this viewer may do about this statement now. What was taken back is left in peace. */
export function allowedActs(statement: Statement, viewer: Viewer): ActName[] {
  if (isIn(statement, WITHDRAWN)) return [];
  return ACTS.filter((act) => TABLE[act](statement, viewer));
}

/** Nobody edits another's words: the person all that is said in their voice, everybody else only their own. */
function mayEdit(statement: Statement, viewer: Viewer): boolean {
  const { voice, author_id, section, root_id } = statement;
  if (viewer.reach.own) return isPersons(voice);
  if (author_id !== viewer.accountId || became(statement) || isDecidedAnew(statement)) return false;
  if (voice === "scribed") return may(viewer.reach, "write", section, root_id);
  return !isPersons(voice) && canSpeak(statement, viewer);
}

/** One's own words can be taken back, until they became the person's. */
function mayWithdraw(statement: Statement, viewer: Viewer): boolean {
  const { author_id, voice, kind } = statement;
  if (author_id !== viewer.accountId || became(statement) || hasRoomToTakeBack(statement)) return false;
  if (viewer.reach.own) return SAID_BESIDE.includes(kind);
  return (voice === "scribed" || !isPersons(voice)) && canSpeak(statement, viewer);
}

/** What was decided for somebody rests on one day: it is decided anew, never reworded (migration 0040). */
const isDecidedAnew = ({ kind }: Statement): boolean => kind === "decided-for";

/** What a service wrote by law is taken back where it stands, with a reason (src/rooms/restrictive-events/after-routes.ts). */
const hasRoomToTakeBack = ({ section, kind }: Statement): boolean => section === "restrictive-events" && !SAID_BESIDE.includes(kind);

/** The voice somebody speaks in about this: a team member who is let in only as a friend speaks as a friend. */
export function voiceIn(reach: Reach, section: string, rootId?: string): Reach["voice"] {
  if (reach.own) return "own";
  const speaking = reach.grants.filter((grant) => may({ ...reach, grants: [grant] }, "answer", section, rootId));
  return speaking.some((grant) => grant.team_id !== null) ? reach.voice : "supporter";
}

/** A suggestion that the person took up, in these or other words, or thanked for. */
export const isDecided = (statement: Statement): boolean => statement.kind === "suggestion" && isIn(statement, TAKEN_UP, CHANGED, DECLINED);

/** Waits for somebody's answer: nobody but its author has answered it yet. */
export const isOpenQuestion = (question: Statement, statements: Statement[]): boolean =>
  question.kind === "question" &&
  isIn(question, "", NOT_NOW) &&
  !statements.some(
    (each) =>
      each.kind === "answer" &&
      each.about_id === question.statement_id &&
      each.author_id !== question.author_id &&
      each.state !== WITHDRAWN,
  );

/** Waits for the person's word: to be confirmed, decided about, or answered. */
export const waitsForPerson = (statement: Statement, statements: Statement[]): boolean =>
  statement.state !== WITHDRAWN &&
  (statement.voice === "scribed" ||
    (statement.kind === "suggestion" && isIn(statement, "")) ||
    (isIn(statement, "") && statement.author_id !== statement.person_id && isOpenQuestion(statement, statements)));

/** What is beside a statement, in the order it was said; for the person, what waits for them comes first. */
export function beside(
  statements: Statement[],
  statementId: string,
  kinds: readonly string[] = SAID_BESIDE,
  forPerson = false,
): Statement[] {
  const said = statements
    .filter((each) => each.about_id === statementId && kinds.includes(each.kind))
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime());
  if (!forPerson) return said;
  const waits = (each: Statement) => waitsForPerson(each, statements);
  return [...said.filter(waits), ...said.filter((each) => !waits(each))];
}

/** The words that a suggestion would become, to begin the form with. */
export const wordsOf = (statement: Statement): string => (typeof statement.body?.text === "string" ? statement.body.text : "");
