import type { Families } from "../sealed/families.ts";
import type { House } from "../../web/house.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { ALOUD_LINE_WORDS } from "./aloud-words.ts";
import { HEARD_WORDS } from "../../record/acting/heard-words.ts";
import { aloudLines, withdrawnIn } from "./aloud-lines.ts";
import type { Family, InLaw } from "../sealed/family.ts";
import type { AgreedStatement, AgreementContent, AgreementDocument, Aloud, SignedBy } from "../sealed/content.ts";
import { firstLine, personsWord } from "../sealed/first-line.ts";
import { notAgreedLine, stanceThere } from "../sealed/not-agreed.ts";
import { onBehalf, stances, waitingFor } from "../sealed/rules.ts";
import { isolated, relationWord, shownName } from "../../ground/core/name.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import { VOICES, type Voice } from "../../ground/core/voice.ts";
import type { Line } from "../../record/statements/kinds.ts";
import { formatDay, formatWhen, formatZoned } from "../../web/dates.ts";
import { ACTING_WORDS, voiceLabel } from "../../web/parts/acting-words.ts";
import { VIEW_WORDS } from "./words.ts";

/** Where nobody says otherwise. */
export const TIME_ZONE = "Europe/London";

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

/** Whose it is, with their role beside the name: nobody's name can pass for another's, or for what they say. */
export type SignatureItem = { name: string; stance: string; reason: string; how: string; when: string; notes: string[]; sealed: boolean };

/** One reading of a plan. Page, text, PDF and the narratives of FHIR are all made of this, so that none can say less. */
export type Outline = {
  firstLine: string;
  /** that some of it was withdrawn since, which nobody may overlook; "" where all of it stands */
  withdrawn: string;
  /** what each view begins with: the two above, withdrawn first */
  first: string[];
  personDisagrees: boolean;
  title: string;
  facts: string[];
  concerned: string[];
  sections: { part: string; heading: string; note: string; items: Item[] }[];
  made: { label: string; voice: Voice | null; count: number }[];
  /** the heading above them: "What each says to this plan" */
  said: string;
  signatures: SignatureItem[];
  /** one sentence for everybody who has not said anything yet; "" when nobody is waited for */
  waiting: string;
  consents: string[];
  digest: string;
};

/** `reader` names the account that reads it, who is "you"; a file has none. */
export function outline(
  { families, sections }: House,
  doc: AgreementDocument,
  language: Language,
  timeZone: string,
  reader?: string,
): Outline {
  const words = VIEW_WORDS[language];
  const { content } = doc;
  const { titleOf, yours, it, note } = families.of(content.kind).words[language];
  const [withdrawn, stands] = [withdrawnFact(doc, language), firstLine(doc, language, it, reader)];
  return {
    firstLine: stands,
    withdrawn,
    first: withdrawn ? [withdrawn, stands] : [stands],
    personDisagrees: personsWord(doc).stance === "disagree",
    title: reader === content.person.personId ? capital(yours) : titleOf(isolated(shownName(content.person.name))),
    facts: [
      ...(doc.takenBackAt ? [words.takenBack(formatDay(doc.takenBackAt, language, timeZone))] : []),
      ...whoseFact(families.of(content.kind), content, language, timeZone),
      content.putForward.by.accountId === reader
        ? words.putForwardByYou(content.version, formatWhen(content.putForward.at, language, timeZone))
        : words.putForward(content.version, shownName(content.putForward.by.name), formatWhen(content.putForward.at, language, timeZone)),
      words.review(formatDay(content.reviewOn, language, timeZone)),
      ...(doc.supersededBy ? [words.newer(it)] : []),
      ...(note ? [note] : []),
    ],
    concerned: content.participants.map((each) => concernedLine(each, content.person, words, reader)),
    sections: withLaw(families, doc, sectionsOf(families, content, language, timeZone, doc.aloud), language),
    made: madeOf(doc, language),
    signatures: signaturesOf(doc, language, timeZone, reader),
    waiting: waitingLine(doc, words, reader),
    said: words.said(it),
    consents: consentsOf(sections, doc, language, timeZone),
    digest: doc.digest,
  };
}

/** Whose it is, to somebody who does not know the person; where they did not have it say so, that it does not. */
function whoseFact(
  { made }: Family,
  { person: { name, fullName, bornOn } }: AgreementContent,
  language: Language,
  timeZone: string,
): string[] {
  const words = VIEW_WORDS[language];
  if (!made?.saysWho) return [];
  return [bornOn ? words.whose(isolated(shownName(fullName || name)), formatDay(bornOn, language, timeZone)) : words.whoseUnsaid];
}

/** That some of it was withdrawn by saying so: told before the words, which stay as they were signed. */
function withdrawnFact(doc: AgreementDocument, language: Language): string {
  const count = withdrawnIn(doc).size;
  return count > 0 ? ALOUD_LINE_WORDS[language].inDocument(doc.content.person.name, count) : "";
}

/** The words of a plan, put forward or about to be, part by part; with what was said aloud about them since, if anything was. */
export function sectionsOf(
  families: Families,
  content: AgreementContent,
  language: Language,
  timeZone: string,
  aloud: Aloud[] = [],
): Outline["sections"] {
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
const withLaw = (families: Families, doc: AgreementDocument, sections: Outline["sections"], language: Language): Outline["sections"] =>
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

/** Whose words, and what became of suggestions; what there was none of is left out. */
export function madeOf({ howMade, content }: AgreementDocument, language: Language): Outline["made"] {
  const words = VIEW_WORDS[language];
  const { suggestions } = howMade;
  const byVoice = howMade.byVoice.toSorted((a, b) => VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice));
  return [
    ...byVoice.map(({ voice, name, count, acting }) => ({
      label: [words.madeVoice[voice](name || content.person.name), acting && ACTING_WORDS[language].kind[acting]]
        .filter(Boolean)
        .join(", "),
      voice,
      count,
    })),
    ...(["takenUp", "changed", "declined", "open"] as const).map((each) => ({
      label: words.suggestions[each],
      voice: null,
      count: suggestions[each],
    })),
    { label: words.personChanged, voice: null, count: howMade.changedByPerson },
    { label: words.differences, voice: null, count: howMade.differencesKept },
  ].filter(({ count }) => count > 0);
}

/** Every word ever said to this version, in the order it was said. */
function signaturesOf(doc: AgreementDocument, language: Language, timeZone: string, reader?: string): SignatureItem[] {
  const words = VIEW_WORDS[language];
  const newest = stances(doc);
  const forThem = onBehalf(doc);
  return doc.signatures.map((each): SignatureItem => {
    const counts = each.onBehalf ? forThem.includes(each) : newest.get(each.participant.accountId)?.signatureId === each.signatureId;
    if (each.disputedAt) return disputedItem(each, doc, language, timeZone, reader);
    return {
      name: nameOf(each.participant, doc.content.person, words, reader),
      stance: stanceThere(doc.content, each.stance, language) ?? words.stance[each.stance],
      reason: each.reason,
      how: howOf(each, words, reader),
      when: formatZoned(each.at, language, timeZone),
      notes: notesOf(each, doc, counts || each.stance === "witness", language, timeZone),
      sealed: each.digest === doc.digest,
    };
  });
}

/** It stands as nobody's word: that it is disputed is said in place of what was signed, which is told after it and quoted as that. */
function disputedItem(each: SignedBy, doc: AgreementDocument, language: Language, timeZone: string, reader?: string): SignatureItem {
  const words = VIEW_WORDS[language];
  const stance = stanceThere(doc.content, each.stance, language) ?? words.stance[each.stance];
  return {
    name: nameOf(each.participant, doc.content.person, words, reader),
    stance: words.disputed(shownName(each.participant.name), formatDay(each.disputedAt!, language, timeZone)),
    reason: "",
    how: howOf(each, words, reader),
    when: formatZoned(each.at, language, timeZone),
    notes: [words.signedInTheirName(stance, each.reason)],
    sealed: each.digest === doc.digest,
  };
}

/** How it was given, and on whose device where it was not their own. */
function howOf({ how, participant, recordedBy, lentBy }: SignedBy, words: Texts, reader?: string): string {
  const lender = isolated(shownName(lentBy?.name ?? ""));
  return (
    (participant.accountId === reader && words.howYou(how, lender)) || words.how(how, isolated(shownName(recordedBy?.name ?? "")), lender)
  );
}

/** Whoever reads it first, as one says it to them. */
function waitingLine(doc: AgreementDocument, words: Texts, reader?: string): string {
  const waiting = waitingFor(doc);
  const others = waiting.filter(({ accountId }) => accountId !== reader);
  const names = others.map(({ name, relation }) =>
    relation ? `${isolated(shownName(name))} (${isolated(relationWord(relation))})` : isolated(shownName(name)),
  );
  if (waiting.length === 0) return "";
  return words.waiting(others.length < waiting.length ? [words.youWithin, ...names] : names);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Texts = (typeof VIEW_WORDS)["en-GB"];
type Participant = SignedBy["participant"];
type Person = AgreementContent["person"];
const nameOf = (each: Participant, person: Person, words: Texts, reader?: string): string =>
  each.accountId === reader
    ? words.you
    : `${isolated(shownName(each.name))}, ${words.as(each.role, isolated(shownName(person.name)), isolated(relationWord(each.relation)))}`;

const concernedLine = (each: Participant, person: Person, words: Texts, reader?: string): string =>
  each.accountId === reader && each.role === "person" ? words.yourPlan : nameOf(each, person, words, reader);

/** Under which authority, and whether it was for the person or for themselves. */
function actingNote({ acting, onBehalf }: SignedBy, person: string, language: Language): string {
  const as = ACTING_WORDS[language].kind[acting!.as];
  return onBehalf ? VIEW_WORDS[language].onBehalf(person, as) : VIEW_WORDS[language].actsFor(person, as);
}

/** What the person wants, and their own words beside it; of those that are not shared with whoever reads, that there are some. */
function besideIt({ wishes, heard, heardCount }: NonNullable<SignedBy["onBehalf"]>, person: string, language: Language, timeZone: string) {
  const words = VIEW_WORDS[language];
  return [
    words.wishes(person, wishes),
    ...heard.map(({ text, saidAt }) => words.heard(person, text, formatDay(saidAt, language, timeZone))),
    ...(heardCount > heard.length ? [HEARD_WORDS[language].more(heardCount - heard.length)] : []),
  ];
}

function notesOf(
  signature: SignedBy,
  { content, digest }: AgreementDocument,
  counts: boolean,
  language: Language,
  timeZone: string,
): string[] {
  const words = VIEW_WORDS[language];
  const person = content.person.name;
  return [
    ...(signature.acting ? [actingNote(signature, person, language)] : []),
    ...(signature.onBehalf ? besideIt(signature.onBehalf, person, language, timeZone) : []),
    ...(signature.capacity ? [words.capacity[signature.capacity.said](signature.capacity.words)] : []),
    ...(signature.askAgainOn ? [words.askAgain(formatDay(signature.askAgainOn, language, timeZone))] : []),
    ...(signature.digest === digest ? [] : [words.otherWords]),
    ...(counts ? [] : [words.laterWord]),
  ];
}

function consentsOf(record: Sections, { consents }: AgreementDocument, language: Language, timeZone: string): string[] {
  const words = VIEW_WORDS[language];
  if (consents.length === 0) return [words.seenNobody];
  const day = (when: string) => formatDay(when, language, timeZone);
  return consents.map(({ grantee, sections, startsAt, endsAt }) =>
    words.sees(
      grantee,
      sections.map((section) => record.word(section, "mine", language)).join(", ") || words.oneEntry,
      day(startsAt),
      endsAt && day(endsAt),
    ),
  );
}
