import { inList } from "../../../ground/core/in-list.ts";
import { LIST_WORDS } from "../../../ground/core/list-words.ts";
import { isolated } from "../../../ground/core/name.ts";
import type { Language } from "../../../ground/core/language.ts";
import { formatLately, formatNearDay, formatTime, inTimeZone } from "../../../web/dates.ts";
import type { Grant } from "../reach.ts";
import type { ReaderFacts } from "./facts.ts";
import { readersOf, type Reader, type Right, type Subject } from "./readers.ts";
import { READER_WORDS, type Still } from "./words.ts";

export type How = {
  language: Language;
  timeZone?: string;
  now?: Date;
  /** Names alone, without the day on which it ends by itself; of an emergency the hour is said all the same. */
  brief?: boolean;
};

/** Who can see it, in words for the person and without a full stop at the end; `onlyYou`: nobody else can, by any right. */
export type Seen = { text: string; onlyYou: boolean };

export function whoSees(facts: ReaderFacts, subject: Subject, how: How): Seen {
  const readers = readersOf(facts, subject, how.now);
  return { text: [withYou(readers, how), ...alsoSeenBy(readers, how)].join(". "), onlyYou: readers.length === 0 };
}

/** "Only you", "You", "You, and Riverside team until 1 March": who it is shared with, or has it open. */
function withYou(readers: Reader[], how: How): string {
  const words = READER_WORDS[how.language];
  if (readers.length === 0) return words.onlyYou;
  const names = readers.filter(isNamed).map((each) => named(each, how));
  return names.length === 0 ? words.you : `${words.you}, ${afterYou(names, how.language)}`;
}

/** How many there are names for in a line about a whole record; more are counted. */
const FEW = 3;

/** The whole record in one line: who can see anything of it, by any right; a full sentence. */
export function atAGlance(facts: ReaderFacts, { language, now }: How): Seen {
  const words = READER_WORDS[language];
  const readers = readersOf(facts, "record", now);
  const each = (some: Reader[]) => [...new Set(some.filter(({ right }) => right !== "card-code").map(({ name }) => name))];
  const code = readers.some(({ right }) => right === "card-code") ? ` ${words.still["card-code"]("")}` : "";
  if (readers.length === 0) return { text: words.glance.nobody, onlyYou: true };
  const names = each(readers.filter(({ right, from }) => right !== "emergency" && from === null));
  const emergencies = each(readers.filter(({ right }) => right === "emergency"));
  if (names.length === 0)
    return {
      text: (emergencies.length > 0 ? words.glance.emergency(inList(emergencies, language)) : words.glance.later) + code,
      onlyYou: false,
    };
  const who = names.length > FEW ? words.glance.many(names.length) : inList(names, language);
  const isShared = readers.some(({ right, from }) => SHARED.includes(right) && from === null);
  const text = isShared ? words.glance.some(who) : words.glance.stays(who);
  return { text: text.charAt(0).toUpperCase() + text.slice(1) + code, onlyYou: false };
}

/** What the person let somebody into, or somebody has open now; anything else stays when no sharing does. */
const SHARED: readonly Right[] = ["grant", "authority", "emergency-open"];

const NAMED: readonly Right[] = ["grant", "authority", "emergency-open", "basics"];
const isNamed = ({ right }: Reader): boolean => NAMED.includes(right);

/** Who has it open in an emergency just now, and until when. */
export const openInEmergency = (readers: Reader[], how: How): string[] =>
  readers.filter(({ right }) => right === "emergency-open").map((each) => named(each, how));

/** Who sees it without its being shared with them, each right in a sentence of its own. Who sees the whole anyway is not said again. */
export function alsoSeenBy(readers: Reader[], { language }: How): string[] {
  const words = READER_WORDS[language];
  const whole = readers.filter((each) => isNamed(each) && !each.part && each.from === null).map(({ who }) => JSON.stringify(who));
  const others = readers.filter((each) => !isNamed(each) && !whole.includes(JSON.stringify(each.who)));
  const of = (right: Right) => others.filter((each) => each.right === right);
  const list = (all: Reader[]) => inList([...new Set(all.map(({ name }) => name))], language);
  const sentence = (right: "duty" | "scribe" | "signed" | "document" | "picked" | "emergency") => {
    const all = of(right);
    return all.length === 0
      ? []
      : [
          words.also[right](
            list(all),
            all.every((each) => each.part),
          ),
        ];
  };
  return [
    ...sentence("duty"),
    ...sentence("scribe"),
    ...sentence("signed"),
    ...sentence("document"),
    ...sentence("picked"),
    ...onCard(others, language),
    ...sentence("emergency"),
  ];
}

function onCard(others: Reader[], language: Language): string[] {
  const words = READER_WORDS[language];
  const readers = others.filter(({ right }) => right === "card");
  const code = others.find(({ right }) => right === "card-code");
  const names = [...new Set(readers.map(({ name }) => name))];

  const all = code ? [...names, words.anyoneWithCode] : names;
  return all.length === 0
    ? []
    : [
        words.also.card(
          inList(all, language),
          [...readers, ...(code ? [code] : [])].every((each) => each.part),
        ),
      ];
}

function named({ name, from, until, part, right }: Reader, how: How): string {
  const { language, timeZone = "Europe/London", now = new Date(), brief = false } = how;
  const words = READER_WORDS[language];
  if (right === "emergency-open") {
    // with the day where it ends on another one
    const today = inTimeZone(until!, timeZone) === inTimeZone(now, timeZone);
    return words.inEmergency(name, today ? formatTime(until!, language, timeZone) : formatLately(until!, language, timeZone, now));
  }
  const who = part ? words.someOfIt(name) : name;
  // what ends at midnight ends with the day before
  const lastDay = until && !brief ? formatNearDay(new Date(until.getTime() - 1), timeZone, now) : null;
  const firstDay = from && formatNearDay(from, timeZone, now);
  if (firstDay && lastDay) return words.between(who, firstDay, lastDay);
  if (firstDay) return words.from(who, firstDay);
  return lastDay ? words.until(who, lastDay) : who;
}

/** What stays open when all that the person shared has ended, each with its own sentence. */
export function stillSeenBy(facts: ReaderFacts, { language, now }: How): { right: Still; text: string }[] {
  const words = READER_WORDS[language];
  const readers = readersOf(withoutSharing(facts), "record", now);
  return STILL.flatMap((right) => {
    const names = [...new Set(readers.filter((each) => each.right === right).map(({ name }) => name))];
    return names.length === 0 ? [] : [{ right, text: words.still[right](inList(names, language)) }];
  });
}

/** Told once one act of sharing has ended: what the same ones can see all the same. */
export function afterStopping(
  facts: ReaderFacts,
  { team_id, account_id }: Pick<Grant, "team_id" | "account_id">,
  { language, now }: How,
): string {
  const words = READER_WORDS[language];
  const who = JSON.stringify(team_id === null ? { account: account_id } : { team: team_id });
  const theirs = readersOf(facts, "record", now).filter((each) => JSON.stringify(each.who) === who);
  const still = theirs.flatMap(({ right, name }) =>
    right === "grant" ? words.stillShared(name) : right === "card" || right === "picked" ? [] : words.still[right](name),
  );
  return [words.stopped, ...(still.length > 0 ? still : [words.seesNothing])].join(" ");
}

/** What the person can end first, then what they cannot. */
const STILL: readonly Still[] = ["emergency-open", "card-code", "emergency", "authority", "basics", "signed", "document", "duty", "scribe"];

/** As it would be once everything that the person shared has ended; an authority to act is no sharing of theirs. */
export const withoutSharing = (facts: ReaderFacts): ReaderFacts => ({
  ...facts,
  grants: facts.grants.filter((grant) => Boolean(grant.authority_id)),
  signed: facts.signed.filter(({ lasting }) => lasting),
});

/** "and A", "A and B", "A, B and C": what follows "You, ". */
const afterYou = (names: string[], language: Language): string =>
  names.length === 1 ? `${LIST_WORDS[language].and} ${isolated(names[0]!)}` : inList(names, language);

/** Their names, each once. */
export const namesOf = (readers: Reader[], language: Language): string => inList([...new Set(readers.map(({ name }) => name))], language);
