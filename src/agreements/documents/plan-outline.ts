import { sectionsOf, withLaw, type PlanSection } from "./plan-items.ts";
import { concernedLine, inRole, signaturesOf, type SignatureItem, type Texts } from "./plan-signatures.ts";
import type { House } from "../../web/house.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { ALOUD_LINE_WORDS } from "./aloud-words.ts";
import { withdrawnIn } from "./aloud-lines.ts";
import type { Family } from "../sealed/family.ts";
import type { AgreementContent, AgreementDocument } from "../sealed/content.ts";
import { firstLine, personsWord } from "../sealed/first-line.ts";
import { waitingFor } from "../sealed/rules.ts";
import { isolated, relationWord, shownName } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { VOICES, type Voice } from "../../ground/core/voice.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { VIEW_WORDS } from "./words.ts";

/** Where nobody says otherwise. */
export const TIME_ZONE = "Europe/London";
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
  sections: PlanSection[];
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
        : words.putForward(
            content.version,
            inRole(content.putForward.by, content.person, words),
            formatWhen(content.putForward.at, language, timeZone),
          ),
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
