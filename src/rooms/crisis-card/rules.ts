import type { Statement } from "../../record/statements/statement.ts";
import { isAside } from "../../record/statements/statement.ts";
import { isPersonsWords } from "../../ground/core/voice.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";
import type { RawLine } from "./card.ts";
import { HEADINGS, type Heading } from "./headings.ts";
import { cardLine, crisisCard, type CardLine, type Choice } from "./shape.ts";

/** The sections a card is chosen from. */
export const SOURCES: readonly string[] = ["my-story", "wellness-plan", ...STEPS.map(sectionOf), "crisis-card"];

export const NOTHING_CHOSEN: Choice = { items: [], name: true, advance: false };

export const choiceOf = (statements: Statement[]): Statement<Choice> | null =>
  statements.find((each) => each.kind === crisisCard.kind) ?? null;

/** What can stand on a card: the person's own words, in use. The database holds to the same (crisis_card_words). */
export const canStand = (each: Statement): boolean =>
  each.about_id === null &&
  each.kind !== crisisCard.kind &&
  // of the card itself only lines: an answer about it is no line of it
  (each.section !== "crisis-card" || each.kind === cardLine.kind) &&
  SOURCES.includes(each.section) &&
  (isPersonsWords(each.voice) || each.voice === "scribed") &&
  !each.only_mine &&
  !isAside(each);

/** What would be on offer for the card, but is for the person alone. */
export const keptOffCard = (each: Statement): boolean => Boolean(each.only_mine) && canStand({ ...each, only_mine: false });

export const linesOff = (statements: Statement[], { items }: Choice): Statement<CardLine>[] =>
  statements.filter(
    (each) => each.kind === cardLine.kind && canStand(each) && !items.some((item) => item.statementId === each.statement_id),
  );

/** Where each kind of entry may fit first; all of them can stand under any heading. */
const FITS: Record<string, Heading> = {
  "my-story": "who",
  "safety-reasons": "who",
  "safety-myself": "helps",
  "safety-distraction": "helps",
  "safety-surroundings": "helps",
  "safety-signs": "worse",
  "safety-people": "call",
  "safety-services": "call",
};
const PARTS: Record<string, Heading> = {
  "when-well": "who",
  "every-day": "helps",
  "in-crisis": "helps",
  upsets: "worse",
  "early-signs": "worse",
  "getting-bad": "worse",
};

export function fittingFor(each: Statement): Heading {
  if (each.section === "crisis-card") return (each.body as CardLine).heading;
  if (each.section === "wellness-plan") return PARTS[each.body.part] ?? "helps";
  return FITS[each.section] ?? "helps";
}

/** What stands under a heading from now on: what stood there keeps its order, what is new comes last, and leaves another heading. */
export function chosenFor({ items, ...rest }: Choice, heading: Heading, statementIds: string[]): Choice {
  const kept = items.filter((each) =>
    each.heading === heading ? statementIds.includes(each.statementId) : !statementIds.includes(each.statementId),
  );
  const fresh = [...new Set(statementIds)].filter((id) => !kept.some((each) => each.statementId === id));
  return { ...rest, items: sorted([...kept, ...fresh.map((statementId) => ({ heading, statementId }))]) };
}

/** Puts one statement under a heading, as the last; where it stands there already, nothing changes. */
export const placed = (choice: Choice, heading: Heading, statementId: string): Choice =>
  chosenFor(choice, heading, [...choice.items.filter((each) => each.heading === heading).map((each) => each.statementId), statementId]);

export const without = ({ items, ...rest }: Choice, statementId: string): Choice => ({
  ...rest,
  items: items.filter((each) => each.statementId !== statementId),
});

/** One place up or down among those that are seen under the same heading. */
export function moved(choice: Choice, statementId: string, way: "up" | "down", seen: string[]): Choice {
  const items = [...choice.items];
  const from = items.findIndex((each) => each.statementId === statementId);
  const heading = items[from]?.heading;
  const beside = items.filter((each) => each.heading === heading && seen.includes(each.statementId));
  const other = beside[beside.findIndex((each) => each.statementId === statementId) + (way === "up" ? -1 : 1)];
  if (!other) return choice;
  const to = items.indexOf(other);
  [items[from], items[to]] = [items[to]!, items[from]!];
  return { ...choice, items };
}

const sorted = (items: Choice["items"]): Choice["items"] => HEADINGS.flatMap((heading) => items.filter((each) => each.heading === heading));

/** The lines of a choice that is not saved yet, out of what a page has read. */
export const linesOf = ({ items }: Choice, statements: Statement[]): RawLine[] =>
  items.flatMap(({ heading, statementId }) => {
    const found = statements.find((each) => each.statement_id === statementId && canStand(each));
    return found ? [{ heading, statementId, kind: found.kind, body: found.body, voice: found.voice, scribe: found.scribe_name }] : [];
  });
