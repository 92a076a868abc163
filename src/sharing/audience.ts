import type { Language, Words } from "../core/language.ts";
import { formatLately, formatNearDay, formatTime, inTimeZone } from "../web/dates.ts";
import type { Grant } from "./reach.ts";

type Texts = {
  onlyYou: string;
  you: string;
  and: string;
  until(who: string, day: string): string;
  from(who: string, day: string): string;
  between(who: string, from: string, until: string): string;
  someOfIt(who: string): string;
  inEmergency(who: string, until: string): string;
};

const WORDS: Words<Texts> = {
  "en-GB": {
    onlyYou: "Only you",
    you: "You",
    and: "and",
    until: (who, day) => `${who} until ${day}`,
    from: (who, day) => `${who} from ${day}`,
    between: (who, from, until) => `${who} from ${from} until ${until}`,
    someOfIt: (who) => `${who} (some of it)`,
    inEmergency: (who, until) => `${who} in an emergency, until ${until}`,
  },
  "en-GB-x-easyread": {
    onlyYou: "Only you",
    you: "You",
    and: "and",
    until: (who, day) => `${who} until ${day}`,
    from: (who, day) => `${who} from ${day}`,
    between: (who, from, until) => `${who} from ${from} until ${until}`,
    someOfIt: (who) => `${who} (some of it)`,
    inEmergency: (who, until) => `${who} because of an emergency, until ${until}`,
  },
};

export type AudienceOptions = {
  now?: Date;
  timeZone?: string;
  /** The section's statements, to say also who was given single ones of them. */
  within?: readonly string[];
  /** Names alone, without the day on which it ends by itself; of an emergency the hour is said all the same. */
  brief?: boolean;
};

/** Somebody who sees a thing, and for how long; from: null is since before now, until: null is until it is ended. */
type Audience = { name: string; from: Date | null; until: Date | null; part: boolean; emergency: boolean };

/**
 * Who can see a section (or one statement of it), in words for the person: "Only you",
 * "You, and Riverside team until 1 March". What starts later is said as well, and who has it open in an emergency.
 */
export function audienceOf(
  grants: readonly Grant[],
  section: string,
  statementId: string | null | undefined,
  language: Language,
  { now = new Date(), timeZone = "Europe/London", within = [], brief = false }: AudienceOptions = {},
): string {
  const words = WORDS[language];
  const everybody = listeners(grants, section, statementId ?? null, within, now).map((each) =>
    brief && !each.emergency ? { ...each, until: null } : each,
  );
  if (everybody.length === 0) return words.onlyYou;
  return `${words.you}, ${inList(
    everybody.map((each) => (each.emergency ? opened(each, words, language, now, timeZone) : named(each, words, now, timeZone))),
    words.and,
  )}`;
}

function listeners(
  grants: readonly Grant[],
  section: string,
  statementId: string | null,
  within: readonly string[],
  now: Date,
): Audience[] {
  const found = new Map<string, Audience>();
  for (const grant of grants) {
    if (grant.ended_at !== null || (grant.ends_at !== null && grant.ends_at <= now)) continue;
    const whole = grant.sections.includes(section) || (statementId !== null && grant.statement_id === statementId);
    const part = !whole && grant.statement_id !== null && within.includes(grant.statement_id);
    if (!whole && !part) continue;
    const emergency = grant.in_emergency === true;
    // the same one may have been given it as well: both are said
    const key = `${emergency} ${grant.team_id ?? grant.account_id}`;
    const from = !emergency && grant.starts_at > now ? grant.starts_at : null;
    const one: Audience = { name: grant.grantee_name, from, until: grant.ends_at, part, emergency };
    const was = found.get(key);
    found.set(key, was ? wider(was, one) : one);
  }
  return [...found.values()];
}

/** Of two acts of sharing with the same ones, how far both together go. The whole goes before a part of it. */
function wider(a: Audience, b: Audience): Audience {
  if (a.part !== b.part) return a.part ? b : a;
  return {
    ...a,
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    until: a.until === null || b.until === null ? null : a.until > b.until ? a.until : b.until,
  };
}

function named({ name, from, until, part }: Audience, words: Texts, now: Date, timeZone: string): string {
  const who = part ? words.someOfIt(name) : name;
  // what ends at midnight ends with the day before
  const lastDay = until && formatNearDay(new Date(until.getTime() - 1), timeZone, now);
  const firstDay = from && formatNearDay(from, timeZone, now);
  if (firstDay && lastDay) return words.between(who, firstDay, lastDay);
  if (firstDay) return words.from(who, firstDay);
  return lastDay ? words.until(who, lastDay) : who;
}

/** "Dana Cole in an emergency, until 14:05", with the day where it ends on another one. */
function opened({ name, until }: Audience, words: Texts, language: Language, now: Date, timeZone: string): string {
  const today = inTimeZone(until!, timeZone) === inTimeZone(now, timeZone);
  return words.inEmergency(name, today ? formatTime(until!, language, timeZone) : formatLately(until!, language, timeZone, now));
}

/** "and A", "A and B", "A, B and C": what follows "You, ". */
function inList(names: string[], and: string): string {
  if (names.length === 1) return `${and} ${names[0]}`;
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
