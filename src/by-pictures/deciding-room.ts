import { decidingPath } from "../deciding/path.ts";
import { gridOf, type Cell, type Row } from "../deciding/rules.ts";
import { decided, decision, matters } from "../deciding/shape.ts";
import type { Language } from "../core/language.ts";
import type { Statement } from "../record/statement.ts";
import { ASKS } from "./asks.ts";
import { subjectsOf } from "./content-rooms.ts";
import { standing, type Asking } from "./rules.ts";
import type { PictureRoom } from "./room.ts";

/** A decision, option by option: what is good and hard about each, and whether it matters; whether it is wanted; who decided. */
export const DECIDING_ROOM: PictureRoom = {
  id: "options",
  group: "deciding",
  picture: "two-ways",
  title: { "en-GB": "What could be done", "en-GB-x-easyread": "What we could do" },
  reads: ["decisions"],
  writes: ["decisions"],
  about: decision.kind,
  subjects: ({ statements, asked, ctx }) => subjectsOf(ctx.kinds, statements, decision.kind, asked.language),
  askings: ({ statements, asked }, aboutId) =>
    gridOf(statements, aboutId!).rows.flatMap((row) => askingsOf(row, aboutId!, statements, asked.language)),
  written: ({ personId }, aboutId) => (aboutId === null ? "/deciding" : decidingPath(personId, aboutId)),
};

function askingsOf(row: Row, rootId: string, statements: Statement[], language: Language): Asking[] {
  const words = ASKS[language];
  const option = row.option?.body.text ?? words.asItIs;
  const nothing = row.option === null;
  const points = [
    ...row.good.map((cell) => pointAsking(cell, option, words.good, language)),
    ...row.bad.map((cell) => pointAsking(cell, option, words.hard, language)),
  ];
  const about = row.option?.statement_id ?? rootId;
  const wanted: Asking = {
    id: `want-${row.key}`,
    key: `deciding.want${nothing ? ".nothing" : ""}`,
    picture: "choose",
    quote: { text: option },
    asks: words.wanted,
    yes: { kind: matters.kind, body: { weight: "", text: words.wantedSays, nothing }, says: words.wantedSays },
    aboutId: about,
    section: "decisions",
  };
  const isWanted = standing(statements, wanted)?.answer === "yes";
  return [...points, wanted, ...(isWanted ? whoDecided(row.key, option, rootId, language) : [])];
}

function pointAsking({ point }: Cell, option: string, side: string, language: Language): Asking {
  const { matters: asks, mattersSays: says } = ASKS[language];
  return {
    id: `matters-${point.statement_id}`,
    key: "deciding.matters",
    picture: point.body.side === "good" ? "good-side" : "hard-side",
    quote: { text: point.body.text, label: `${option}. ${side}` },
    asks,
    yes: { kind: matters.kind, body: { weight: "lot", text: "", nothing: false }, says },
    aboutId: point.statement_id,
    section: "decisions",
  };
}

/** Only what is wanted is asked about further: nobody decides by picture on something they do not want. */
function whoDecided(key: string, option: string, rootId: string, language: Language): Asking[] {
  const words = ASKS[language];
  const asking = (who: "me" | "together", asks: string, says: string): Asking => ({
    id: `${who}-${key}`,
    key: `deciding.${who}.${key}`,
    picture: who === "me" ? "me" : "together",
    quote: { text: option },
    asks,
    yes: { kind: decided.kind, body: { text: says, who }, says },
    aboutId: rootId,
    section: "decisions",
  });
  return [
    asking("me", words.decidedMe, words.decidedMeSays(option)),
    asking("together", words.decidedTogether, words.decidedTogetherSays(option)),
  ];
}
