import { isolated } from "../../ground/core/name.ts";
import { notAgreedLine } from "../../agreements/sealed/not-agreed.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import { isAside, whoseWords, type Statement } from "../../record/statements/statement.ts";
import { toldLines } from "../../record/statements/told.ts";
import type { Item } from "../../agreements/documents/plan-items.ts";
import type { Outline } from "../../agreements/documents/plan-outline.ts";
import { VIEW_WORDS } from "../../agreements/documents/words.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { DOCUMENT_WORDS } from "./document-words.ts";
import { KIND_WORDS } from "./kind-words.ts";
import type { EventsRoom } from "./room.ts";
import type { OneEvent, Period } from "./rules.ts";
import { beganWhen, decidedOver, eventLines } from "./shape.ts";
import { typeName } from "./types.ts";
import { EVENT_WORDS } from "./words.ts";

export type EventsDocument = { title: string; facts: string[]; sections: Outline["sections"] };
type From = {
  kinds: Kinds;
  language: Language;
  timeZone: string;
  room: EventsRoom;
  events: OneEvent[];
  period: Period;
  by: string;
  now: Date;
};

/**
 * What a service keeps of the use of force, as a view of the words that are here: page, print, PDF and text are made of it,
 * and each sentence leads to whoever said it. What the reader may not see is not in it.
 */
export function eventsDocument(from: From): EventsDocument {
  const { language, timeZone, room, events, period, by, now } = from;
  const words = DOCUMENT_WORDS[language];
  const day = (when: string) => formatDay(when, language, timeZone);
  return {
    title: words.title(room.called),
    facts: [
      words.period(period.from && day(period.from), period.until && day(period.until)),
      words.count(events.length),
      words.never,
      words.made(by, formatWhen(now, language, timeZone)),
    ],
    sections: events.map((one) => ({
      part: one.event.statement_id,
      heading: `${typeName(one.event.body.type, language)}, ${beganWhen(one.event.body, language)}`,
      note: noteOf(one, from),
      items: itemsOf(one, from),
    })),
  };
}

/** That it was taken back; that nobody has talked about it. */
function noteOf({ takenBack, talks }: OneEvent, { language, timeZone }: From): string {
  const words = EVENT_WORDS[language];
  if (takenBack)
    return `${words.takenBack(takenBack.actor_name, formatDay(takenBack.at, language, timeZone))} ${words.takenBackWhy}: “${takenBack.note}”`;
  return talks.length === 0 ? DOCUMENT_WORDS[language].notTalked : "";
}

function itemsOf(one: OneEvent, from: From): Item[] {
  const { kinds, language } = from;
  const { event, ended, accounts, absences, planned, talks, wish, differs } = one;
  const said = (statement: Statement): Item => itemFrom(statement, toldLines(kinds, statement, language), from);
  const after = [ended, ...accounts, ...absences, wish, talks.length === 0 ? planned : null, ...talks, ...differs];
  const written: Item = {
    ...itemFrom(
      event,
      eventLines(event.body, language).filter(({ text, label }) => text !== "" && !isOfEntry(label, one, language)),
      from,
    ),
    notAgreed: notAgreedLine(decidedOver(event.body, language), language),
    about: choicesOf(one, from),
  };
  const earlier = one.earlier.map((each) => itemFrom({ ...event, ...each } as Statement, toldLines(kinds, each, language), from));
  const items = [written, ...after.flatMap((each) => (each && !isAside(each) ? [said(each)] : [])), ...earlier];
  return items.map((item, index) => ({
    ...item,
    number: `${index + 1}`,
    about: item.about.map((each, at) => ({ ...each, number: `${index + 1}.${at + 1}` })),
  }));
}

const isOfEntry = (label: string, { event }: OneEvent, language: Language): boolean =>
  event.body.choices === "named" && label.startsWith(KIND_WORDS[language].choices);

/** Each choice made in advance with its own words and author, and what became of it. */
function choicesOf({ event }: OneEvent, from: From): Item[] {
  const { kinds, language, room } = from;
  return event.body.entries.map(({ statementId, revisionId, followed, why }) => {
    const found = room.read.choices.find((each) => each.revision_id === revisionId);
    const words =
      found && kinds.has(found.kind) ? toldLines(kinds, found, language) : [{ label: "", text: EVENT_WORDS[language].hiddenChoice }];
    const told = { label: KIND_WORDS[language].choices, text: [KIND_WORDS[language].followed[followed], why].filter(Boolean).join(" ") };
    return { ...itemFrom(event, [...words, told], from), statementId };
  });
}

function itemFrom(statement: Statement, lines: Item["lines"], { language, timeZone, room }: From): Item {
  const { name } = whoseWords(statement, { personId: room.personId, name: room.called });
  const scribe = statement.scribe_name ? VIEW_WORDS[language].writtenDownBy(statement.scribe_name) : isolated(statement.author_role);
  return {
    statementId: statement.statement_id,
    number: "",
    voice: statement.voice,
    lines,
    by: [isolated(name), scribe].filter(Boolean).join(", "),
    when: formatDay(statement.said_at, language, timeZone),
    acting: statement.acting_as ?? null,
    voiceLabel: voiceLabel(statement.voice, statement.acting_as, language),
    from: "",
    notAgreed: "",
    about: [],
  };
}
