import type { House } from "../../web/house.ts";
import type { Family } from "../sealed/family.ts";
import { everybodyAgrees } from "../sealed/first-line.ts";
import { isDecidedOver } from "../sealed/not-agreed.ts";
import { isAgreement, stances } from "../sealed/rules.ts";
import type { AgreedStatement, AgreementDocument, Aloud } from "../sealed/content.ts";
import { isLanguage, type Language } from "../../ground/core/language.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { acceptance, careTeamId, careTeamOf, carePlanOf, consentOf, signedTextId, signedTextOf } from "./fhir/agreement.ts";
import { everybodyIn, humanOf } from "./fhir/people.ts";
import { provenanceOf, provenanceOfSignature } from "./fhir/provenance.ts";
import {
  code,
  entriesOf,
  fhirText,
  identifier,
  idFor,
  narrative,
  reference,
  said,
  type Bundle,
  type Reference,
  type Resource,
} from "./fhir/resource.ts";
import { activityOf, carePlanId, elementId, goalOf, lawNoted, notedOn, observationOf, type Home } from "./fhir/statements.ts";
import { beforeWords, lawLines, type Item } from "./plan-items.ts";
import { outline, TIME_ZONE, type Outline } from "./plan-outline.ts";
import { VIEW_WORDS } from "./words.ts";

type Options = { baseUrl: string; timeZone?: string };

/** The same as it is sent. */
export const planBundleText = (house: House, doc: AgreementDocument, options: Options): string =>
  JSON.stringify(planBundle(house, doc, options), null, 2);

/** A plan as a FHIR R4 document: first where it stands, then every statement with its Provenance, and what each said to it. */
export function planBundle(house: House, doc: AgreementDocument, { baseUrl, timeZone = TIME_ZONE }: Options): Bundle {
  const { content } = doc;
  const language: Language = isLanguage(content.language) ? content.language : "en-GB";
  const plan = outline(house, doc, language, timeZone);
  const made = statementsOf(doc, plan, { personId: content.person.personId, baseUrl, language });
  const resources = [
    carePlanOf(doc, plan, made.goals, made.activities, language),
    careTeamOf(doc, plan, language),
    ...made.resources,
    ...doc.consents.map((grant, index) => consentOf(grant, plan.consents[index]!, content.person.personId, language)),
    ...signaturesOf(doc, plan, language),
    signedTextOf(doc, plan, language),
    ...everybodyIn(doc).map((each) => humanOf(each, content.person.personId, language, content.person)),
  ];
  return {
    resourceType: "Bundle",
    id: idFor(content.agreementId, "bundle"),
    type: "document",
    identifier: identifier(content.agreementId),
    timestamp: [...doc.signatures, ...(doc.aloud ?? [])].map((each) => each.at).reduce((a, b) => (a > b ? a : b), content.putForward.at),
    entry: entriesOf([compositionOf(house, doc, plan, made.sections, language), ...resources]),
  };
}

const aloudAbout = ({ aloud = [] }: AgreementDocument, { statementId }: AgreedStatement): Aloud | undefined =>
  aloud.find(({ aboutId }) => aboutId === statementId);

/** A statement; and what was said aloud about it since, as a statement of the person's own about it. */
function observationsOf(
  doc: AgreementDocument,
  statement: AgreedStatement,
  item: Item,
  about: Reference | null,
  byline: string,
  home: Home,
): Resource[] {
  const law = lawLines(item);
  const observation = lawNoted(observationOf(statement, about, byline, home), law);
  const aloud = aloudAbout(doc, statement);
  if (!aloud) return [observation];
  const { name, personId } = doc.content.person;
  const author = { accountId: personId, name };
  const { statementId, revisionId, voice, text, at } = aloud;
  const label = voiceLabel(voice, undefined, home.language as Language);
  const said = { statementId, kind: "advance-withdrawal", voice, author, saidAt: at, lines: [{ label: "", text }] };
  const scribe = voice === "own" ? null : { accountId: aloud.byId, name: aloud.by };
  const lines = item.since?.lines ?? [];
  return [
    notedOn(observation, aloud, lines),
    observationOf(said, reference(statement.statementId), lines.join("\n"), home),
    provenanceOf({ revisionId, voice, author, scribe, saidAt: at, from: null }, reference(statementId), label, home),
  ];
}

type Made = { resources: Resource[]; goals: Reference[]; activities: unknown[]; sections: Map<string, Reference[]> };

/** Each statement as its resource or activity, with its Provenance; those about another point to it. */
function statementsOf(doc: AgreementDocument, plan: Outline, home: Home): Made {
  const made: Made = { resources: [], goals: [], activities: [], sections: new Map() };
  const accepts = acceptance(doc);
  const add = (statement: AgreedStatement, item: Item, about: Reference | null, part: string): void => {
    const byline = [
      ...beforeWords(item),
      ...lawLines(item),
      `— ${item.by}, ${item.when} (${item.voiceLabel})`,
      ...(item.since?.lines ?? []),
    ].join("\n");
    const isStep = statement.kind === "step";
    const target = isStep ? reference(carePlanId(doc.content.agreementId), elementId(statement)) : reference(statement.statementId);
    if (isStep) made.activities.push(activityOf(statement, about, doc.content.participants));
    else if (statement.kind === "goal") made.resources.push(goalOf(statement, accepts, byline, home));
    else made.resources.push(...observationsOf(doc, statement, item, about, byline, home));
    if (statement.kind === "goal") made.goals.push(target);
    const withdrawal = aloudAbout(doc, statement);
    const targets = withdrawal ? [target, reference(withdrawal.statementId)] : [target];
    if (!isStep) made.sections.set(part, [...(made.sections.get(part) ?? []), ...targets]);
    made.resources.push(
      provenanceOf(statement, target, voiceLabel(statement.voice, statement.acting?.as, home.language as Language), home),
    );
    statement.about.forEach((each, index) => add(each, item.about[index]!, isStep || statement.kind !== "goal" ? null : target, part));
  };
  doc.content.parts.forEach(({ part, statements }, index) =>
    statements.forEach((each, at) => add(each, plan.sections[index]!.items[at]!, null, part)),
  );
  return made;
}

function signaturesOf(doc: AgreementDocument, plan: Outline, language: Language): Resource[] {
  const target = reference(carePlanId(doc.content.agreementId));
  return doc.signatures.map((signature, index) => {
    const { name, stance, reason, how, when, notes } = plan.signatures[index]!;
    const { recordedBy, participant } = signature;
    const by = recordedBy ? reference(recordedBy.accountId, recordedBy.name) : reference(participant.accountId, name);
    const words = [`${name}: ${stance}`, reason, `${when}, ${how}.`, ...notes].filter(Boolean);
    const { personId } = doc.content.person;
    return provenanceOfSignature(signature, target, by, words, { personId, language, over: isDecidedOver(doc.content) });
  });
}

function compositionOf(
  { families }: House,
  doc: AgreementDocument,
  plan: Outline,
  inSections: Map<string, Reference[]>,
  language: Language,
): Resource {
  const { content } = doc;
  const words = VIEW_WORDS[language];
  const section = (title: string, paragraphs: string[], entry: Reference[] = []) => ({
    title: said(title),
    text: narrative(language, paragraphs.length ? paragraphs : ["—"]),
    ...(entry.length ? { entry } : {}),
  });
  return {
    resourceType: "Composition",
    id: content.agreementId,
    language: language,
    text: narrative(language, [...plan.first, plan.title, ...plan.facts]),
    identifier: identifier(content.agreementId),
    // a plan that not everybody agrees with is never shown as final; one about which something was said since is added to
    status: everybodyAgrees(doc) ? (doc.aloud?.length ? "amended" : "final") : "preliminary",
    type: typeOf(families.of(content.kind), language),
    subject: reference(content.person.personId, content.person.name),
    date: content.putForward.at,
    author: [reference(content.putForward.by.accountId, content.putForward.by.name)],
    title: said(plan.title),
    ...attestersOf(doc),
    ...(content.previousAgreementId
      ? { relatesTo: [{ code: "replaces", targetIdentifier: identifier(content.previousAgreementId) }] }
      : {}),
    section: [
      section(words.standing, [...plan.first, ...plan.facts], [reference(carePlanId(content.agreementId))]),
      ...plan.sections.map(({ part, heading, note, items }) =>
        section(heading, [...(note ? [note] : []), ...items.flatMap(paragraphsOf)], inSections.get(part)),
      ),
      section(
        plan.said,
        [
          ...plan.signatures.map(({ name, stance, reason }) =>
            fhirText([`${name}: ${stance}`, reason && `“${reason}”`].filter(Boolean).join(" ")),
          ),
          ...(plan.waiting ? [fhirText(plan.waiting)] : []),
        ],
        doc.signatures.map((each) => reference(each.signatureId)),
      ),
      section(
        words.made,
        plan.made.map(({ label, count }) => `${label}: ${count}`),
      ),
      section(words.concerned, plan.concerned, [reference(careTeamId(content.agreementId))]),
      section(
        words.seen,
        plan.consents,
        doc.consents.map((each) => reference(each.grantId)),
      ),
      section(words.seal, [doc.digest, words.sealHint], [reference(signedTextId(content.agreementId))]),
    ],
  };
}

/** What sort of document it is: coded where LOINC has a code that fits, in words always. */
function typeOf({ loinc, words }: Family, language: Language) {
  return loinc ? code("http://loinc.org", loinc.code, loinc.display) : { text: words[language].title };
}

const paragraphsOf = (item: Item): string[] => [
  [
    `${item.number}. ${beforeWords(item)
      .map((line) => `${line}\n`)
      .join("")}${item.lines.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n")}`,
    ...lawLines(item),
    `— ${item.by}, ${item.when} (${item.voiceLabel})`,
    item.from,
    ...(item.since?.lines ?? []),
  ]
    .filter(Boolean)
    .join("\n"),
  ...item.about.flatMap(paragraphsOf),
];

/** Only who agrees attests; to what was decided over the person, only whoever answers for its being right by profession. */
function attestersOf(doc: AgreementDocument) {
  const over = isDecidedOver(doc.content);
  const attester = [...stances(doc).values()]
    .filter(({ stance, participant: { role } }) => isAgreement(stance) && !(over && (role === "person" || role === "supporter")))
    .map(({ participant: { accountId, name, role }, at }) => ({
      mode: role === "person" || role === "supporter" ? "personal" : "professional",
      time: at,
      party: reference(accountId, name),
    }));
  return attester.length ? { attester } : {};
}
