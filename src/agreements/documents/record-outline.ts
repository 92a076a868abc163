import type { House } from "../../web/house.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { lazily } from "../../ground/core/lazily.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { told } from "../../record/statements/told.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { authorityLines } from "./record-authority.ts";
import { outline, type Outline } from "./plan-outline.ts";
import { inOrder, type ExportedGrant, type ExportedRevision, type Placed, type RecordExport } from "./record-export.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { VIEW_WORDS } from "./words.ts";

type Version = { lines: { label: string; text: string }[]; by: string; voice: ExportedRevision["voice"] };
export type RecordItem = {
  statementId: string;
  depth: number;
  now: Version[];
  /** the newest first */
  before: Iterable<Version>;
  hasBefore: boolean;
  notes: string[];
  events: string[];
};

/** One reading of a whole record, for its text and its page; what can be long is gone through, one at a time. */
export type RecordOutline = {
  title: string;
  made: string;
  about: { label: string; text: string }[];
  sections: { heading: string; items: Iterable<RecordItem>; isEmpty: boolean }[];
  grants: string[];
  /** each with the lines that tell it */
  authorities: string[][];
  access: Iterable<string>;
  plans: Iterable<Outline>;
};

export function recordOutline(house: House, record: RecordExport, language: Language, timeZone: string): RecordOutline {
  const words = RECORD_WORDS[language];
  const { person } = record;
  const { sections } = house;
  const sectionName = (section: string) => sections.word(section, "mine", language);
  return {
    title: words.title(person.name),
    made: words.made(formatWhen(record.madeAt, language, timeZone)),
    about: [
      { label: words.pronouns, text: person.pronouns },
      { label: words.contact, text: person.contact },
      { label: words.takesPart, text: person.takesPart.map((each) => words.help[each] ?? each).join(". ") },
      { label: words.seal, text: record.seal ? words.sealIs(record.seal) : "" },
    ].filter(({ text }) => text !== ""),
    sections: record.sections.map(({ section, statements }) => ({
      heading: capital(sectionName(section)),
      isEmpty: statements.length === 0,
      items: lazily(inOrder(statements), (placed) => itemOf(placed, language, timeZone)),
    })),
    grants: record.grants.map((each) => grantText(sections, each, language, timeZone)),
    authorities: record.authorities.map((each) => authorityLines(sections, each, person.name, language, timeZone)),
    access: lazily(record.access, ({ name, role, at, act, right, what }) => {
      const things = what.map(sectionName).join(", ") || words.statement;
      return `${formatWhen(at, language, timeZone)}: ${[name, role].filter(Boolean).map(isolated).join(", ")}: ${words.act[act]} ${things} (${words.right[right]})`;
    }),
    plans: lazily(record.agreements, (each) => outline(house, each, language, timeZone)),
  };
}

function itemOf({ statement, depth }: Placed, language: Language, timeZone: string): RecordItem {
  const words = RECORD_WORDS[language];
  const version = (each: ExportedRevision) => versionOf(each, language, timeZone);
  const now = [...statement.now].map(version);
  const [before] = statement.before;
  return {
    statementId: statement.statementId,
    depth,
    now,
    before: lazily(statement.before, version),
    hasBefore: before !== undefined,
    notes: now.length > 1 ? [words.bothStand] : [],
    events: [...statement.events].map(({ act, by, at, note }) =>
      [`${words.event[act] ?? act}: ${by}, ${formatWhen(at, language, timeZone)}`, note].filter(Boolean).join(". "),
    ),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function versionOf({ lines, author, scribe, saidAt, voice, acting }: ExportedRevision, language: Language, timeZone: string): Version {
  const writer = scribe ? VIEW_WORDS[language].writtenDownBy(scribe.name) : "";
  const by = [isolated(author.name), writer, formatWhen(saidAt, language, timeZone)].filter(Boolean).join(", ");
  return {
    lines: lines.filter((line) => line.text !== "").map((line) => told(line, language)),
    voice,
    by: `${by} (${voiceLabel(voice, acting?.as, language)})`,
  };
}

export function grantText(
  record: Sections,
  { grantee, sections, may, startsAt, endsAt, endedAt, reason }: ExportedGrant,
  language: Language,
  timeZone: string,
): string {
  const words = RECORD_WORDS[language];
  const day = (when: string) => formatDay(when, language, timeZone);
  const what = sections.map((section) => record.word(section, "mine", language)).join(", ") || words.statement;
  const until = endedAt ? words.stopped(day(endedAt)) : endsAt ? `– ${day(endsAt)}` : words.untilStopped;
  const text = words.shared(grantee, what, day(startsAt), until, may.map((each) => words.may[each] ?? each).join(", "));
  return reason ? `${text} “${reason}”` : text;
}
