import type { House } from "../../web/house.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Line } from "../../record/statements/kinds.ts";
import { beforeWords, lawLines, type Item } from "./plan-items.ts";
import { outline, TIME_ZONE } from "./plan-outline.ts";
import type { SignatureItem } from "./plan-signatures.ts";
import { VIEW_WORDS } from "./words.ts";

/** A plan as plain text: where it stands first, then every statement with whose words it holds. */
export function planText(house: House, doc: AgreementDocument, language: Language, timeZone: string = TIME_ZONE): string {
  const words = VIEW_WORDS[language];
  const plan = outline(house, doc, language, timeZone);
  const blocks = [
    plan.first.join("\n"),
    underlined(plan.title, "="),
    plan.facts.join("\n"),
    underlined(words.concerned, "-"),
    plan.concerned.map(listed).join("\n"),
    ...plan.sections.flatMap(({ heading, note, items }) => [
      underlined(heading, "-"),
      ...(note ? [note] : []),
      ...items.map((each) => itemText(each)),
    ]),
    underlined(words.made, "-"),
    plan.made.map(({ label, count }) => listed(`${label}: ${count}`)).join("\n"),
    underlined(plan.said, "-"),
    ...plan.signatures.map(signatureText),
    ...(plan.waiting ? [plan.waiting] : []),
    underlined(words.seen, "-"),
    plan.consents.map(listed).join("\n"),
    underlined(words.seal, "-"),
    `${plan.digest}\n${words.sealHint}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

export const underlined = (heading: string, with_: string): string =>
  `${heading}\n${with_.repeat(Math.max(3, Math.min(72, [...heading].length)))}`;
export const listed = (text: string): string => `- ${text}`;

/** Words exactly as they are; further lines of them are set in, so that nobody's words can pass for a heading. */
export const setIn = (text: string, by: string): string => text.split("\n").join(`\n${by}`);

export const lineText = ({ label, text }: Line): string => (label ? `${label}: ${text}` : text);

/** A statement with whose words it holds, and what is about it set in below. */
export function itemText(item: Item, depth = 0): string {
  const by = "   ".repeat(depth);
  const inner = `${by}   `;
  const own = [
    ...beforeWords(item),
    ...item.lines.map(lineText),
    ...lawLines(item),
    `— ${item.by}, ${item.when} (${item.voiceLabel})`,
    ...(item.from ? [item.from] : []),
    ...(item.since?.lines ?? []),
  ].map((line) => inner + setIn(line, inner));
  const about = item.about.map((each) => itemText(each, depth + 1));
  return [`${by}${item.number}. ${own.join("\n").slice(inner.length)}`, ...about].join("\n\n");
}

function signatureText({ name, stance, reason, how, when, notes }: SignatureItem): string {
  const details = [how && `${when}, ${how}.`, ...notes].filter(Boolean);
  return [`${name}: ${stance}`, ...(reason ? [`“${reason}”`] : []), ...details].map((line) => setIn(line, "   ")).join("\n   ");
}
