import { v5 } from "uuid";
import { BRING_BACK, PUT_AWAY } from "../../record/own-writing/rules.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { say, type Sayer } from "../../record/statements/say.ts";
import { act } from "../../record/statements/store.ts";
import { WITHDRAWN } from "../../record/responses/rules.ts";
import { NotHere } from "../../web/route.ts";
import { heldBefore, holdersOf, standing, type Asking, type Holder } from "../../record/pictured/rules.ts";
import type { Answer } from "../../record/pictured/answers.ts";
import { pictureAnswer } from "../../record/pictured/shape.ts";

/** Who answers: the person, or somebody who holds the tablet and presses what the person shows them. */
export type Answering = {
  asked: Sayer;
  personId: string;
  own: boolean;
  statements: Statement[];
};
export type Press = { id: string; statementId: string; answer: Answer };

/** What follows from one press has ids that follow from its own: sent again, it is the same. */
const following = (press: Pick<Press, "id">, from: string): string => v5(from, press.id);

/** Every id that one press can leave behind. */
export const idsOfPress = (press: Pick<Press, "id">, statements: Statement[], asking: Asking): string[] => [
  press.id,
  ...holdersOf(statements, asking).map(({ statement }) => following(press, statement.statement_id)),
];

/**
 * Takes an answer. What was answered otherwise is put away, never deleted; what was said before in the same way comes
 * back. Whoever asks for the person touches only what they wrote down themselves: the person's own stands beside it.
 */
export async function takeAnswer(who: Answering, asking: Asking, press: Press): Promise<void> {
  const { statements } = who;
  const now = standing(statements, asking);
  if (now?.answer === press.answer && !mayBeOwned(who, now)) return;
  const isYes = press.answer === "yes" && asking.yes !== null;
  const before = heldBefore(
    statements.filter((each) => isMine(who, each)),
    asking,
    isYes,
  );
  const replaced = [...holdersOf(statements, asking), ...(isYes && asking.instead ? holdersOf(statements, asking.instead) : [])];
  for (const { statement } of replaced)
    if (!isAside(statement) && statement !== before?.statement && isMine(who, statement)) await putAside(who, press, statement);
  if (before) return sayAgain(who, asking, press, before.statement, isYes);
  const left = standing(
    statements.filter((each) => !isMine(who, each)),
    asking,
  );
  if (left?.answer !== press.answer) await sayFirst(who, asking, press, isYes);
}

/** The person says themselves what had only been written down for them. */
const mayBeOwned = ({ own }: Answering, { statement }: Holder): boolean => own && statement.voice === "scribed";

/** The person has a hand in all that answers for them; whoever asks only in what they wrote down and did not take back. */
const isMine = ({ own, asked: { actor } }: Answering, statement: Statement): boolean =>
  own || (statement.voice === "scribed" && statement.scribe_id === actor.accountId && !isAside(statement));

async function putAside({ asked, personId, own }: Answering, press: Press, statement: Statement): Promise<void> {
  const { tx, actor } = asked;
  const { statement_id: statementId } = statement;
  await act(tx, {
    personId,
    statementId,
    eventId: following(press, statementId),
    act: own ? PUT_AWAY : WITHDRAWN,
    actorId: actor.accountId,
  });
}

/** An answer that was put away comes back; one that says something else now, or was only written down, is said anew. */
async function sayAgain(who: Answering, asking: Asking, press: Press, was: Statement, isYes: boolean): Promise<void> {
  const { asked, personId, own } = who;
  const { statement_id: statementId } = was;
  if (isAside(was)) {
    const eventId = following(press, statementId);
    await act(asked.tx, { personId, statementId, eventId, act: BRING_BACK, actorId: asked.actor.accountId });
  }
  const body = isYes ? was.body : answerBody(asking, press);
  const same = isYes || was.body.answer === press.answer;
  if (same && !(own && was.voice === "scribed")) return;
  await write(who, { asking, press, statementId, basedOn: was.revision_id, kind: was.kind, body });
}

async function sayFirst(who: Answering, asking: Asking, press: Press, isYes: boolean): Promise<void> {
  const { statementId } = press;
  if (!isYes || !asking.yes) {
    return write(who, { asking, press, statementId, basedOn: null, kind: pictureAnswer.kind, body: answerBody(asking, press) });
  }
  const { kind, body } = asking.yes;
  return write(who, { asking, press, statementId, basedOn: null, kind, body: { ...body, byPicture: byPictureOf(asking) } });
}

const byPictureOf = ({ key, asks, quote }: Asking) => ({ asked: quote ? `${asks} “${quote.text}”` : asks, question: key });
const answerBody = (asking: Asking, { answer }: Press) => ({
  answer,
  ...(answer === "no" && asking.not && { says: asking.not }),
  byPicture: byPictureOf(asking),
});

type Writing = { asking: Asking; press: Press; statementId: string; basedOn: string | null; kind: string; body: unknown };

async function write({ asked, personId, own, statements }: Answering, it: Writing): Promise<void> {
  const { statementId, basedOn, kind, body, press, asking } = it;
  const { aboutId } = asking;
  const about = aboutId === null ? null : statements.find((each) => each.statement_id === aboutId);
  // the one kind that begins in whatever section its question is of
  const isAnswer = kind === pictureAnswer.kind;
  if (isAnswer && about === undefined) throw new NotHere();
  const at = isAnswer ? { section: about?.section ?? asking.section, aboutId, rootId: about?.root_id ?? statementId } : undefined;
  const voice = own ? ("own" as const) : ("scribed" as const);
  const saved = await say(asked, {
    personId,
    statementId,
    revisionId: press.id,
    basedOn,
    kind,
    aboutId,
    at,
    voice,
    body,
    pressed: isAnswer,
    chained: true,
  });
  if (!saved.ok) throw new NotHere();
}
