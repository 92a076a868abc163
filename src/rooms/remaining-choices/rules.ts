import { about, isAside, type Statement } from "../../record/statements/statement.ts";
import type { Answer, Ask, Reply } from "./shape.ts";
import { topics, type Topic } from "./topics.ts";

/**
 * Where an ask stands, worked out from what was said. waiting: nobody has answered these words; again: the person asked
 * again; look-again: the day has come that was named with a "no", "partly" or "not now"; answered: none of these.
 */
export type AskState = "waiting" | "again" | "look-again" | "answered";

export type Answered = { answer: Statement<Answer>; replies: Statement<Reply>[] };
export type Asked = {
  ask: Statement<Ask>;
  /** in the order in which they were given; what was taken back is not among them */
  answers: Answered[];
  /** the one that counts */
  last: Answered | null;
  state: AskState;
  /** the person has said something to the last answer */
  replied: boolean;
};

export const isOpen = ({ state }: Pick<Asked, "state">): boolean => state !== "answered";

/** All that is asked for and not put away, in the person's order. */
export const asksOf = (statements: Statement[], today: string): Asked[] =>
  statements.filter((each) => each.kind === "choice-ask" && !isAside(each)).map((ask) => askedOf(ask, statements, today));

function askedOf(ask: Statement<Ask>, statements: Statement[], today: string): Asked {
  const of = <Body>(statementId: string, kind: string): Statement<Body>[] =>
    about(statements, statementId)
      .filter((each) => each.kind === kind && !isAside(each))
      .sort((a, b) => a.created_at.getTime() - b.created_at.getTime());
  const answers = of<Answer>(ask.statement_id, "choice-answer").map((answer) => ({
    answer,
    replies: of<Reply>(answer.statement_id, "choice-reply"),
  }));
  const last = answers.at(-1) ?? null;
  return { ask, answers, last, state: stateOf(ask, last, today), replied: (last?.replies.length ?? 0) > 0 };
}

function stateOf(ask: Statement<Ask>, last: Answered | null, today: string): AskState {
  if (!last || isReworded(ask, last.answer)) return "waiting";
  if (last.replies.at(-1)?.body.reply === "again") return "again";
  const { answer, againOn } = last.answer.body;
  return answer !== "yes" && againOn !== null && againOn <= today ? "look-again" : "answered";
}

/** The words changed since they were answered; that the person said "yes, that is what I meant" changes none. */
export const isReworded = (ask: Statement<Ask>, answer: Statement<Answer>): boolean =>
  ask.voice !== "confirmed" && ask.said_at > answer.created_at;

/** Every topic with what is asked in it; a topic that the list has lost keeps its asks. */
export function byTopic(asks: Asked[]): { id: string; topic: Topic | null; asks: Asked[] }[] {
  const known = topics().map((topic) => ({ id: topic.id, topic: topic as Topic | null }));
  const lost = [...new Set(asks.map(({ ask }) => ask.body.topic))].filter((id) => !known.some((each) => each.id === id));
  return [...known, ...lost.map((id) => ({ id, topic: null }))].map((each) => ({
    ...each,
    asks: asks.filter(({ ask }) => ask.body.topic === each.id),
  }));
}
