import type { Sections } from "../../record/statements/sections.ts";
import { ACTING_PAGE_WORDS } from "../../record/acting/words.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { narrative, reference, said, type Resource } from "./fhir/resource.ts";

/** Who may act for the person, or once did, with all that it rests on. Days are YYYY-MM-DD, moments ISO 8601. */
export type ExportedAuthority = {
  authorityId: string;
  name: string;
  relationship: string;
  as: AuthorityKind;
  sections: string[];
  may: ("see" | "answer" | "decide")[];
  startsOn: string;
  endsOn: string | null;
  evidence: string;
  number: string;
  evidenceOn: string | null;
  keptAt: string;
  seenOn: string | null;
  writtenBy: string;
  writtenAt: string;
  /** named by the person: it needs no check */
  byPerson: boolean;
  checkedBy: string | null;
  checkedAt: string | null;
  endedBy: string | null;
  endedAt: string | null;
  endedWhy: string;
  /** what the person said of wanting it to end */
  wishes: { words: string; at: string }[];
};

/** All of it as one reads it, a line each. */
export function authorityLines(record: Sections, it: ExportedAuthority, person: string, language: Language, timeZone: string): string[] {
  const words = ACTING_PAGE_WORDS[language];
  const day = (when: string) => formatDay(when, language, timeZone);
  const when = (at: string) => formatWhen(at, language, timeZone);
  const sections = it.sections.map((each) => record.word(each, "mine", language)).join("; ");
  const checked = it.checkedAt
    ? words.checkedBy(it.checkedBy ?? "", when(it.checkedAt))
    : it.byPerson
      ? words.needsNoCheck
      : words.notChecked;
  return [
    `${words.is(it.name, it.relationship, ACTING_WORDS[language].kind[it.as])}. ${words.from(day(it.startsOn), it.endsOn && day(it.endsOn))}.`,
    `${words.what}: ${sections}: ${it.may.map((each) => words.may[each]).join("; ")}`,
    [it.evidence, words.paperOf(it.number, it.evidenceOn && day(it.evidenceOn))].filter(Boolean).map((each) => `${words.paper}: ${each}`),
    it.keptAt && it.seenOn ? words.kept(it.keptAt, day(it.seenOn)) : "",
    `${words.wrote}: ${words.wroteBy(it.writtenBy, when(it.writtenAt))}`,
    `${words.checked}: ${checked}`,
    it.endedAt ? words.endedBy(it.endedBy ?? "", when(it.endedAt)) : "",
    it.endedWhy,
    ...it.wishes.flatMap((each) => [`${words.wishes(person)}. ${words.wishSaid(when(each.at))}`, each.words.trim() || words.wishSilent]),
  ]
    .flat()
    .filter((line) => line.trim() !== "");
}

/** In FHIR somebody who may act for the person is a RelatedPerson of theirs, for as long as it is in force. */
export function authorityResource(
  record: Sections,
  it: ExportedAuthority,
  person: { personId: string; name: string },
  language: Language,
  timeZone: string,
): Resource {
  const end = [it.endsOn, it.endedAt?.slice(0, 10)].filter((each): each is string => Boolean(each)).sort()[0];
  return {
    resourceType: "RelatedPerson",
    id: it.authorityId,
    text: narrative(language, authorityLines(record, it, person.name, language, timeZone)),
    active: it.endedAt === null && (it.byPerson || it.checkedAt !== null),
    patient: reference(person.personId),
    relationship: [{ text: said(ACTING_WORDS[language].kind[it.as]) }, ...(it.relationship ? [{ text: said(it.relationship) }] : [])],
    name: [{ text: said(it.name) }],
    // over before it began: a period cannot say so, and the words above do
    period: { start: it.startsOn, ...(end && end >= it.startsOn ? { end } : {}) },
  };
}
