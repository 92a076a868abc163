import { inEach } from "../../ground/core/words.ts";
import { decidingPath } from "./path.ts";
import { gridOf, type Cell, type Row } from "./rules.ts";
import { decided, decision, matters, type Decider, type Weight } from "./shape.ts";
import { OTHER_POWER } from "./topics.ts";
import type { Language } from "../../ground/core/language.ts";
import type { ThingName } from "../../web/parts/things.tsx";
import type { Answer } from "../../record/pictured/answers.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { DECIDING_PICTURE_WORDS } from "./picture-words.ts";
import { subjectsOf } from "../../record/pictured/subjects.ts";
import { standing, type Asking } from "../../record/pictured/rules.ts";
import type { PictureRoom } from "../../record/pictured/room.ts";

/** A decision, option by option: what is good and hard about each, and whether it matters; whether it is wanted; who decided. */
export const DECIDING_ROOM: PictureRoom = {
  id: "options",
  group: "deciding",
  picture: "two-ways",
  title: inEach((language) => DECIDING_PICTURE_WORDS[language].decidingRoom),
  reads: ["decisions"],
  writes: ["decisions"],
  about: decision.kind,
  subjects: ({ statements, asked, ctx }) => subjectsOf(ctx.house.kinds, statements, decision.kind, asked.language),
  askings: ({ statements, asked }, aboutId) =>
    gridOf(statements, aboutId!).rows.flatMap((row) => askingsOf(row, aboutId!, statements, asked.language)),
  written: ({ personId }, aboutId) => (aboutId === null ? "/deciding" : decidingPath(personId, aboutId)),
};

function askingsOf(row: Row, rootId: string, statements: Statement[], language: Language): Asking[] {
  const words = DECIDING_PICTURE_WORDS[language];
  const option = row.option?.body.text ?? words.asItIs;
  const nothing = row.option === null;
  const points = [
    ...row.good.flatMap((cell) => pointAskings(cell, option, words.good, statements, language)),
    ...row.bad.flatMap((cell) => pointAskings(cell, option, words.hard, statements, language)),
  ];
  const about = row.option?.statement_id ?? rootId;
  const wanted: Asking = {
    id: `want-${row.key}`,
    key: `deciding.want${nothing ? ".nothing" : ""}`,
    picture: "choose",
    quote: { text: option, ...(row.option && { of: row.option }) },
    asks: words.wanted,
    yes: { kind: matters.kind, body: { weight: "", text: words.wantedSays, nothing }, says: words.wantedSays },
    aboutId: about,
    section: "decisions",
  };
  return [...points, wanted, ...whoDecided(row.key, option, rootId, standing(statements, wanted)?.answer ?? null, statements, language)];
}

/** Whether it matters a lot; where that is no clear yes, whether it matters a little. Only one of these stands. */
function pointAskings({ point }: Cell, option: string, side: string, statements: Statement[], language: Language): Asking[] {
  const words = DECIDING_PICTURE_WORDS[language];
  const asking = (key: string, id: string, weight: Weight, asks: string, says: string): Asking => ({
    id: `${id}-${point.statement_id}`,
    key,
    picture: point.body.side === "good" ? "good-side" : "hard-side",
    quote: { of: point, text: point.body.text, label: `${option}. ${side}` },
    asks,
    yes: { kind: matters.kind, body: { weight, text: "", nothing: false }, says },
    aboutId: point.statement_id,
    section: "decisions",
  });
  const little = asking("deciding.matters.little", "little", "little", words.mattersLittle, words.mattersLittleSays);
  const lot = { ...asking("deciding.matters", "matters", "lot", words.matters, words.mattersSays), instead: little };
  const first = standing(statements, lot)?.answer;
  return first === "no" || first === "unsure" ? [lot, little] : [lot];
}

/**
 * Nobody decides by picture on something they do not want; that somebody else decided it can be said of anything they were
 * asked about. Once one of these was said, the others are asked only where it is taken back.
 */
function whoDecided(
  key: string,
  option: string,
  rootId: string,
  wanted: Answer | null,
  statements: Statement[],
  language: Language,
): Asking[] {
  if (wanted === null) return [];
  const words = DECIDING_PICTURE_WORDS[language];
  const asking = (who: Decider, picture: ThingName, asks: string, says: string, more = {}): Asking => ({
    id: `${who}-${key}`,
    key: `deciding.${who}.${key}`,
    picture,
    quote: { text: option },
    asks,
    yes: { kind: decided.kind, body: { text: says, who, ...more }, says },
    aboutId: rootId,
    section: "decisions",
  });
  // under which power cannot be shown in a picture: it is said that it was not said, and can be written down in words
  const power = { power: OTHER_POWER, powerWords: words.powerUnknown };
  const all = [
    ...(wanted === "yes"
      ? [
          asking("me", "me", words.decidedMe, words.decidedMeSays(option)),
          asking("together", "together", words.decidedTogether, words.decidedTogetherSays(option)),
        ]
      : []),
    asking("other", "judge", words.decidedOther, words.decidedOtherSays(option), power),
  ];
  const said = all.filter((each) => standing(statements, each)?.answer === "yes");
  return said.length > 0 ? said : all;
}
