import type { Families } from "../sealed/families.ts";
import { ALOUD_LINE_WORDS } from "./aloud-words.ts";
import { aloudLines } from "./aloud-lines.ts";
import type { Family, InLaw } from "../sealed/family.ts";
import type { AgreedStatement, AgreementContent, AgreementDocument, Aloud } from "../sealed/content.ts";
import { notAgreedLine } from "../sealed/not-agreed.ts";
import { isolated, relationWord, shownName } from "../../ground/core/name.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import { type Voice } from "../../ground/core/voice.ts";
import type { Line } from "../../record/statements/kinds.ts";
import { formatDay } from "../../web/dates.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { VIEW_WORDS } from "./words.ts";

/** A statement as it is read: where it stands, its words, whose they are. */
export type Item = {
  statementId: string;
  /** "2", or "2.1" for what belongs to the second */
  number: string;
  voice: Voice;
  lines: Line[];
  /** "Person A, written down by Jo" */
  by: string;
  when: string;
  voiceLabel: string;
  acting: AuthorityKind | null;
  /** where it began as a suggestion; "" otherwise */
  from: string;
  /** where somebody else decided it under a power: "Not agreed: decided by …"; "" otherwise */
  notAgreed: string;
  /** of a refusal in choices in advance: whether it may bind in law, and on what that rests */
  inLaw?: InLaw;
  /** what was said aloud about it since it was signed; `gone` says that it no longer stands, and is "" where it does */
  since?: { gone: string; lines: string[] };
  about: Item[];
};

/** What stands before the words, as nobody should read them without it. */
export const beforeWords = ({ notAgreed, since }: Item): string[] => [notAgreed, since?.gone ?? ""].filter(Boolean);

/** What stands below the words of a refusal, as lines: whether it may bind in law first. */
export const lawLines = ({ inLaw }: Item): string[] => (inLaw ? [inLaw.label, ...inLaw.lines.map((line) => `– ${line}`)] : []);

/** What stands under one heading of a plan. */
export type PlanSection = { part: string; heading: string; note: string; items: Item[] };

/** The words of a plan, put forward or about to be, part by part; with what was said aloud about them since, if anything was. */
export function sectionsOf(
  families: Families,
  content: AgreementContent,
  language: Language,
  timeZone: string,
  aloud: Aloud[] = [],
): PlanSection[] {
  const read = { called: content.person.name, language, timeZone };
  const beside = (each: Item): Item => {
    const said = aloud.find(({ aboutId }) => aboutId === each.statementId);
    if (!said) return each;
    return { ...each, since: { gone: said.withdraws ? ALOUD_LINE_WORDS[language].gone : "", lines: aloudLines(said, read) } };
  };
  return content.parts.map(({ part, statements }) => ({
    part,
    heading: families.of(content.kind).words[language].part[part] ?? part,
    note: part === "see-differently" ? VIEW_WORDS[language].bothViews : "",
    items: statements.map((each, index) =>
      underHeading(beside(item(each, `${index + 1}`, content, language, timeZone)), families.of(content.kind).words[language].part[part]),
    ),
  }));
}

const lawOf = (families: Families, kind: string): Family["inLaw"] => families.all.find(({ inLaw }) => inLaw?.kind === kind)?.inLaw;

/** Beside each refusal what it is in law, as it was signed; of words that are only about to be put forward nothing is known yet. */
export const withLaw = (families: Families, doc: AgreementDocument, sections: PlanSection[], language: Language): PlanSection[] =>
  sections.map((section, index) => {
    const { statements } = doc.content.parts[index]!;
    const inLaw = statements.map((each) => lawOf(families, each.kind)?.of(doc, each, language));
    const notes = [...new Set(statements.map(({ kind }) => lawOf(families, kind)?.note(doc, statements, language)))];
    return {
      ...section,
      note: [section.note, ...notes].filter(Boolean).join(" "),
      items: section.items.map((each, at) => (inLaw[at] ? { ...each, inLaw: inLaw[at] } : each)),
    };
  });

/** A label that says no more than the heading above it is left out. */
const underHeading = (each: Item, heading: string | undefined): Item => ({
  ...each,
  lines: each.lines.map((line) => (line.label === heading ? { ...line, label: "" } : line)),
});

function item(statement: AgreedStatement, number: string, content: AgreementContent, language: Language, timeZone: string): Item {
  const words = VIEW_WORDS[language];
  const { author, scribe, from } = statement;
  // a day is sealed as the calendar writes it, and read as people say it
  const inWords = (line: Line): Line => (line.text === statement.by ? { ...line, text: formatDay(line.text, language, timeZone) } : line);
  const relation = content.participants.find((each) => each.accountId === author.accountId)?.relation;
  return {
    statementId: statement.statementId,
    number,
    voice: statement.voice,
    lines: [...statement.lines.filter((line) => line.text !== "").map(inWords), ...whoAndBy(statement, language, timeZone)],
    by: [
      isolated(shownName(author.name)),
      relation && isolated(relationWord(relation)),
      scribe && words.writtenDownBy(shownName(scribe.name)),
    ]
      .filter(Boolean)
      .join(", "),
    when: formatDay(statement.saidAt, language, timeZone),
    voiceLabel: voiceLabel(statement.voice, statement.acting?.as, language),
    acting: statement.acting?.as ?? null,
    from: from ? (from.outcome === "changed" ? words.changed(from.author) : words.takenUp(from.author)) : "",
    notAgreed: statement.decidedOver ? notAgreedLine(statement.decidedOver, language) : "",
    about: statement.about.map((each, index) => item(each, `${number}.${index + 1}`, content, language, timeZone)),
  };
}

/** Who does a step, and by when, where its kind does not say so in its own lines. */
function whoAndBy({ who, by, lines }: AgreedStatement, language: Language, timeZone: string): Line[] {
  const words = VIEW_WORDS[language];
  const said = (text: string) => lines.some((line) => line.text.includes(text));
  const day = by ? formatDay(by, language, timeZone) : "";
  return [
    ...(who && !said(who) ? [{ label: words.whoDoes, text: who }] : []),
    ...(by && !said(by) && !said(day) ? [{ label: words.by, text: day }] : []),
  ];
}
