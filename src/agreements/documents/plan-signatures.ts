import { HEARD_WORDS } from "../../record/acting/heard-words.ts";
import type { AgreementContent, AgreementDocument, SignedBy } from "../sealed/content.ts";
import { stanceThere } from "../sealed/not-agreed.ts";
import { onBehalf, stances } from "../sealed/rules.ts";
import { isolated, relationWord, shownName } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatZoned } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { VIEW_WORDS } from "./words.ts";

/** Whose it is, with their role beside the name: nobody's name can pass for another's, or for what they say. */
export type SignatureItem = { name: string; stance: string; reason: string; how: string; when: string; notes: string[]; sealed: boolean };
/** Every word ever said to this version, in the order it was said. */
export function signaturesOf(doc: AgreementDocument, language: Language, timeZone: string, reader?: string): SignatureItem[] {
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
export type Texts = (typeof VIEW_WORDS)["en-GB"];
type Participant = SignedBy["participant"];
type Person = AgreementContent["person"];
export const nameOf = (each: Participant, person: Person, words: Texts, reader?: string): string =>
  each.accountId === reader
    ? words.you
    : `${isolated(shownName(each.name))}, ${words.as(each.role, isolated(shownName(person.name)), isolated(relationWord(each.relation)))}`;

/** Within a sentence: a name, and beside it the role in which they take part. */
export const inRole = (each: Participant, person: Person, words: Texts): string =>
  `${isolated(shownName(each.name))} (${words.as(each.role, isolated(shownName(person.name)), isolated(relationWord(each.relation)))})`;

export const concernedLine = (each: Participant, person: Person, words: Texts, reader?: string): string =>
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
