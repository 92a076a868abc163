import type { House } from "../../web/house.ts";
import type { Language } from "../../ground/core/language.ts";
import { isNone, lazily, orNothing } from "../../ground/core/lazily.ts";
import { TIME_ZONE } from "./plan-outline.ts";
import { lineText, listed, planText, setIn, underlined } from "./plan-text.ts";
import type { RecordExport } from "./record-export.ts";
import { recordOutline, type RecordItem } from "./record-outline.ts";
import { RECORD_WORDS } from "./record-words.ts";

/** A whole record as plain text, part by part: together they are the text. */
export function* recordText(house: House, record: RecordExport, language: Language, timeZone: string = TIME_ZONE): Generator<string> {
  const words = RECORD_WORDS[language];
  const made = recordOutline(house, record, language, timeZone);
  yield [underlined(made.title, "="), made.made, ...made.about.map((line) => setIn(lineText(line), "   "))].join("\n\n");
  for (const { heading, items, isEmpty } of made.sections) {
    yield `\n\n${underlined(heading, "-")}`;
    if (isEmpty) yield `\n\n${words.nothing}`;
    for (const item of items) yield* after("\n\n", between("\n", itemText(item, language)));
  }
  const list = (heading: string, lines: Iterable<string>) =>
    listText(
      heading,
      orNothing(
        lazily(lines, (line) => listed(setIn(line, "  "))),
        words.nothing,
      ),
    );
  if (record.card) yield `\n\n${[underlined(record.card.title, "-"), ...cardText(record.card)].join("\n\n")}`;
  const pictures = lazily(record.pictures, (each) => each.words);
  if (!isNone(pictures)) yield* list(words.pictures, pictures);
  yield* list(words.sharing, made.grants);
  if (made.authorities.length)
    yield* list(
      words.acting,
      made.authorities.map((each) => each.join("\n")),
    );
  yield* list(words.looked, made.access);
  yield `\n\n${underlined(words.plans, "-")}\n\n`;
  const plans = lazily(record.agreements, (each) => planText(house, each, language, timeZone));
  yield* between("\n\n\n* * *\n\n", orNothing(plans, words.nothing));
  for (const { text } of record.safetyDocuments) yield `\n\n* * *\n\n${text}`;
  yield `\n\n* * *\n\n${words.end}\n`;
}

const listText = (heading: string, lines: Iterable<string>) => after(`\n\n${underlined(heading, "-")}\n\n`, between("\n", lines));

function* after(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

function* between(separator: string, parts: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const part of parts) {
    yield isFirst ? part : separator + part;
    isFirst = false;
  }
}

const cardText = ({ name, blocks, advance }: NonNullable<RecordExport["card"]>): string[] => [
  ...(name === null ? [] : [name]),
  ...blocks.map(({ title, lines }) => [`${title}:`, ...lines.map((line) => listed(setIn(line, "  ")))].join("\n")),
  ...(advance === null ? [] : [advance]),
];

/** Its lines; the first has a sign before it, so that it is seen where the next entry begins. */
function* itemText(item: RecordItem, language: Language): Generator<string> {
  const indent = "   ".repeat(item.depth + 1);
  let lead = `${indent.slice(3)}* `;
  for (const line of linesOf(item, language)) {
    yield lead + setIn(line, indent);
    lead = indent;
  }
}

function* linesOf({ now, before, hasBefore, notes, events }: RecordItem, language: Language): Generator<string> {
  const words = RECORD_WORDS[language];
  const version = (label: string, { lines, by }: RecordItem["now"][number]) => [
    ...(label ? [`${label}:`] : []),
    ...lines.map(lineText),
    `— ${by}`,
  ];
  for (const each of now) yield* version(hasBefore ? words.now : "", each);
  yield* notes;
  for (const each of before) yield* version(words.before, each);
  if (events.length) yield* [`${words.events}:`, ...events];
}
