import type { Language } from "../../ground/core/language.ts";
import { shownName } from "../../ground/core/name.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import type { AgreementDocument, Stance } from "./content.ts";
import { FIRST_LINE_WORDS, YOU } from "./first-line-words.ts";
import { isDecidedOver, notAgreedLines } from "./not-agreed.ts";
import { isAgreement, onBehalf, stances, waitingFor } from "./rules.ts";

/** What one participant says to the plan now; "not-yet" where nothing is known. */
export type Word = { accountId: string; name: string; isPerson: boolean; stance: Stance | "not-yet"; reason: string };

/** Every participant's word, the person's first. */
function everybodysWord(doc: AgreementDocument): Word[] {
  const { person } = doc.content;
  const words = new Map<string, Word>([
    [person.personId, { accountId: person.personId, name: shownName(person.name), isPerson: true, stance: "not-yet", reason: "" }],
  ]);
  for (const { accountId, name } of waitingFor(doc)) {
    if (accountId !== person.personId)
      words.set(accountId, { accountId, name: shownName(name), isPerson: false, stance: "not-yet", reason: "" });
  }
  for (const [accountId, { participant, stance, reason }] of stances(doc)) {
    words.set(accountId, { accountId, name: shownName(participant.name), isPerson: accountId === person.personId, stance, reason });
  }
  return [...words.values()];
}

export const personsWord = (doc: AgreementDocument): Word => everybodysWord(doc)[0]!;

/**
 * Only when every participant said so themselves: somebody who could not or would not take part is never counted, and
 * what somebody else decided under a power is agreed by nobody's signature.
 */
export const everybodyAgrees = (doc: AgreementDocument): boolean =>
  !isDecidedOver(doc.content) && everybodysWord(doc).every(({ stance }) => stance !== "not-yet" && isAgreement(stance));

/**
 * Where an agreement stands, plainly. That something was decided over the person comes before all else; then what the
 * person says, their disagreement first.
 * `it` is what is agreed, within a sentence: "this plan". `reader` is the account it is told to, as "you"; a file has none.
 */
export function firstLine(doc: AgreementDocument, language: Language, it: string, reader?: string): string {
  const { personId } = doc.content.person;
  const word = stances(doc).get(personId);
  const stands = whereItStands(doc, language, it, reader);
  const signed = word !== undefined && word.how !== "recorded";
  // what the person says themselves goes before what was signed for them; where they said nothing, that is told first
  if (signed || isDecidedOver(doc.content)) return [stands, ...signedFor(doc, language, signed, reader)].join(" ");
  return [...signedFor(doc, language, false, reader), stands].join(" ");
}

/** That somebody signed for the person, and that it is not the person's word. */
function signedFor(doc: AgreementDocument, language: Language, signed: boolean, reader?: string): string[] {
  const texts = FIRST_LINE_WORDS[language];
  const { person } = doc.content;
  return onBehalf(doc).map(({ participant, acting, stance }) =>
    texts.signedFor({
      person: person.personId === reader ? YOU : person.name,
      by: participant.accountId === reader ? YOU : participant.name,
      as: acting ? ACTING_WORDS[language].kind[acting.as] : "",
      disagrees: stance === "disagree",
      signed,
    }),
  );
}

function whereItStands(doc: AgreementDocument, language: Language, it: string, reader?: string): string {
  const texts = FIRST_LINE_WORDS[language];
  const words = everybodysWord(doc).map((each) => (each.accountId === reader ? { ...each, name: YOU } : each));
  const withBut = words.filter((each) => each.stance === "agree-but");
  const additions = withBut.map((each) => texts.agreesBut(each.name, each.reason));
  // one person alone is not everybody: the sentence would tell of others who were never asked
  if (words.length > 1 && everybodyAgrees(doc))
    return [withBut.length ? texts.everybodyBut(it) : texts.everybody(it), ...additions].join(" ");
  const over = notAgreedLines(doc.content, language);
  const told = over.length > 0 ? { ...texts, ...texts.asItWas } : texts;
  const [person, ...others] = words;
  // while the person has said nothing, everybody who is waited for is named at once, the person first
  if (person!.stance === "not-yet") {
    const said = words.filter((each) => each.stance !== "not-yet");
    return [...over, ...waitedFor(words, told, it), ...sentences(said, told, it)].join(" ");
  }
  return [...over, ...sentences([person!], told, it), ...sentences(others, told, it)].join(" ");
}

type Texts = (typeof FIRST_LINE_WORDS)["en-GB"];

function waitedFor(words: Word[], texts: Texts, it: string): string[] {
  const names = words.filter((each) => each.stance === "not-yet").map((each) => each.name);
  return names.length ? [texts.waiting(names, it)] : [];
}

function sentences(words: Word[], texts: Texts, it: string): string[] {
  const of = (stance: Word["stance"]) => words.filter((each) => each.stance === stance);
  const names = (stance: Word["stance"]) => of(stance).map((each) => each.name);
  return [
    ...of("disagree").map((each) => texts.disagrees(each.name, each.reason, it)),
    ...of("could-not").map((each) => texts.couldNot(each.name, each.reason)),
    ...of("would-not").map((each) => texts.wouldNot(each.name, each.reason)),
    ...waitedFor(words, texts, it),
    ...(names("agree").length ? [texts.agree(names("agree"))] : []),
    ...of("agree-but").map((each) => texts.agreesBut(each.name, each.reason)),
  ];
}
