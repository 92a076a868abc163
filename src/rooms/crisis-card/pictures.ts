import { inEach } from "../../ground/core/words.ts";
import { v5 } from "uuid";
import type { Language } from "../../ground/core/language.ts";
import { keepChoice, LINES } from "./room.ts";
import { canStand, choiceOf, fittingFor, NOTHING_CHOSEN, placed, SOURCES, without } from "./rules.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { CARD_PICTURE_WORDS } from "./picture-words.ts";
import { standing, type Asking } from "../../record/pictured/rules.ts";
import { pictureAnswer, wishOf, type PictureAnswer } from "../../record/pictured/shape.ts";
import { textOf, type PictureRoom, type Visit } from "../../record/pictured/room.ts";

const KEY = "crisis-card.stands";

/** What is there already, one thing after the other: shall it stand on the card? What stands on it is the person's alone to choose. */
export const CARD_ROOM: PictureRoom = {
  id: "crisis-card",
  group: "hard-hour",
  picture: "card",
  title: inEach((language) => CARD_PICTURE_WORDS[language].cardRoom),
  reads: SOURCES,
  writes: ["crisis-card"],
  ownOnly: true,
  askings: ({ statements, asked }) => {
    const on = choiceOf(statements)?.body.items.map((each) => each.statementId) ?? [];
    return statements.filter(canStand).map((each) => askingOf(each, statements, on.includes(each.statement_id), asked.language));
  },
  after: async (visit, asking, answer, pressId) => {
    const choice = choiceOf(visit.statements)?.body ?? NOTHING_CHOSEN;
    const statement = visit.statements.find((each) => each.statement_id === asking.aboutId)!;
    if (answer === "yes" && asking.now === "yes") return;
    const next = answer === "yes" ? placed(choice, fittingFor(statement), statement.statement_id) : without(choice, statement.statement_id);
    await keepChoice({ ...visit.asked, personId: visit.personId }, around(visit), v5("card", pressId), next);
  },
  written: () => "/card",
};

const around = (visit: Visit) => ({
  ctx: visit.ctx,
  asked: { ...visit.asked, personId: visit.personId },
  place: LINES,
  readers: visit.readers,
  statements: visit.statements,
  unsaved: [],
});

/** What stands on the card is what the card says, also where it was put there or left off in words since. */
function askingOf(each: Statement, statements: Statement[], on: boolean, language: Language): Asking {
  const { statement_id, section } = each;
  const asking = { key: KEY, aboutId: statement_id };
  const said = standing(statements, asking)?.answer ?? null;
  return {
    ...asking,
    id: statement_id,
    picture: "card",
    asks: CARD_PICTURE_WORDS[language].onCard,
    quote: { of: each, text: each.kind === pictureAnswer.kind ? wishOf(each.body as PictureAnswer, language) : textOf(each) },
    yes: null,
    now: on ? "yes" : said === "yes" ? null : said,
    section,
  };
}
