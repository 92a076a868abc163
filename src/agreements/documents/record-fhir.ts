import { isolated } from "../../ground/core/name.ts";
import type { Participant } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { consentOf, signedTextId, signedTextOf } from "./fhir/agreement.ts";
import { humanOf } from "./fhir/people.ts";
import { provenanceOf } from "./fhir/provenance.ts";
import { entriesOf, identifier, idFor, narrative, reference, said, type Bundle, type Reference, type Resource } from "./fhir/resource.ts";
import { goalOf, observationOf, wordsOf, type Home } from "./fhir/statements.ts";
import { authorityResource } from "./record-authority.ts";
import { planBundle } from "./plan-fhir.ts";
import { outline, TIME_ZONE } from "./plan-outline.ts";
import type { ExportedAccess, ExportedRevision, ExportedStatement, RecordExport } from "./record-export.ts";
import { grantText } from "./record-outline.ts";

type Options = { baseUrl: string; language?: Language; timeZone?: string };

/**
 * A whole record as a FHIR R4 collection: each statement as Goal or Observation with a Provenance for every version it
 * ever had (earlier words are in them), sharing as Consent, whoever may act for the person as RelatedPerson, looks as AuditEvent, each plan as a DocumentReference that
 * carries the signed text and its own FHIR document.
 */
export function recordBundle(record: RecordExport, { baseUrl, language = "en-GB", timeZone = TIME_ZONE }: Options): Bundle {
  const { personId } = record.person;
  const home: Home = { personId, baseUrl, language };
  const statements = record.sections.flatMap((each) => each.statements);
  const known = new Map(statements.map((each) => [each.statementId, each]));
  const resources = [
    personOf(record, language),
    ...statements.flatMap((each) =>
      statementOf(each, each.aboutId !== null && known.has(each.aboutId) ? reference(each.aboutId) : null, home),
    ),
    ...record.grants.map((each) =>
      consentOf(
        { ...each, active: each.endedAt === null, endsAt: each.endedAt ?? each.endsAt },
        grantText(each, language, timeZone),
        personId,
        language,
      ),
    ),
    ...record.authorities.map((each) => authorityResource(each, record.person, language, timeZone)),
    ...record.access.map((each) => auditOf(each, home)),
    ...record.pictures.map((each) => pictureOf(each, personId, language)),
    ...record.agreements.map((doc) => planDocument(doc, baseUrl, language, timeZone)),
    ...othersIn(record).map((each) => humanOf(each, personId, language)),
  ];
  const id = idFor(personId, `record ${record.madeAt}`);
  return {
    resourceType: "Bundle",
    id,
    type: "collection",
    identifier: identifier(id),
    timestamp: record.madeAt,
    entry: entriesOf(resources),
  };
}

function pictureOf({ pictureId, words, type, data }: RecordExport["pictures"][number], personId: string, language: Language): Resource {
  return {
    resourceType: "Media",
    id: pictureId,
    text: narrative(language, [words]),
    identifier: [identifier(pictureId)],
    status: "completed",
    subject: reference(personId),
    content: { contentType: type, data, title: said(words) },
  };
}

function personOf({ person }: RecordExport, language: Language): Resource {
  const { personId, name, pronouns, contact, takesPart } = person;
  const told = [name, pronouns, contact, ...takesPart].filter(Boolean);
  return { ...humanOf({ accountId: personId, name, role: "person", relation: "" }, personId, language), text: narrative(language, told) };
}

function statementOf(statement: ExportedStatement, about: Reference | null, home: Home): Resource[] {
  const { statementId, kind, revisions, events } = statement;
  const now = revisions.find((each) => each.current) ?? revisions.at(-1);
  if (!now) return [];
  const label = (each: ExportedRevision) => voiceLabel(each.voice, each.acting?.as, home.language as Language);
  const spoken = { statementId, kind, voice: now.voice, author: now.author, saidAt: now.saidAt, lines: now.lines };
  const byline = [
    `— ${isolated(now.author.name)} (${label(now)})`,
    ...events.map(({ act, by, at, note }) => [act, by, at, note].filter(Boolean).join(", ")),
  ].join("\n");
  const made = kind === "goal" ? goalOf(spoken, null, byline, home) : observationOf(spoken, about, byline, home);
  return [made, ...revisions.map((each) => versionOf(each, statementId, label(each), home))];
}

/** One version: its words stay with it, so that no earlier word is lost. */
function versionOf(revision: ExportedRevision, statementId: string, label: string, home: Home): Resource {
  const provenance = provenanceOf({ ...revision, from: null }, reference(statementId), label, home);
  const words = said(wordsOf(revision.lines));
  return { ...provenance, entity: [{ role: "revision", what: { identifier: identifier(revision.revisionId), display: words } }] };
}

const ACTIONS: Partial<Record<ExportedAccess["act"], string>> = { saw: "R", printed: "R", "took a copy": "R" };

function auditOf({ eventId, name, role, at, act, right, what }: ExportedAccess, { personId, baseUrl, language }: Home): Resource {
  return {
    resourceType: "AuditEvent",
    id: eventId,
    text: narrative(language, [[at, name, role, act, what.join(", "), right].filter(Boolean).join(" · ")]),
    type: { system: "http://dicom.nema.org/resources/ontology/DCM", code: "110110", display: "Patient Record" },
    action: ACTIONS[act] ?? "C",
    recorded: at,
    outcome: "0",
    outcomeDesc: act,
    purposeOfEvent: [{ text: right }],
    agent: [{ who: { display: said(name) }, name: said(name), requestor: true, ...(role ? { role: [{ text: said(role) }] } : {}) }],
    source: { observer: { display: baseUrl } },
    entity: [{ what: reference(personId), ...(what.length ? { description: said(what.join(", ")) } : {}) }],
  };
}

function planDocument(doc: RecordExport["agreements"][number], baseUrl: string, language: Language, timeZone: string): Resource {
  const plan = outline(doc, language, timeZone);
  const signed = signedTextOf(doc, plan, language) as Resource & { content: unknown[] };
  const data = Buffer.from(JSON.stringify(planBundle(doc, { baseUrl, timeZone })), "utf8").toString("base64");
  return {
    ...signed,
    id: signedTextId(doc.content.agreementId),
    text: narrative(language, [...plan.first, plan.title, ...plan.facts]),
    content: [...signed.content, { attachment: { contentType: "application/fhir+json", data, title: said(plan.title) } }],
  };
}

const ROLE: Partial<Record<Voice, Participant["role"]>> = { supporter: "supporter", peer: "peer worker" };

/** Everybody but the person whose words, or whose writing down, the record holds. */
function othersIn({ person, sections, agreements }: RecordExport): Participant[] {
  const found = new Map<string, Participant>();
  const add = (each: Participant) =>
    void (each.accountId === person.personId || found.has(each.accountId) || found.set(each.accountId, each));
  for (const { content } of agreements) [...content.participants, content.putForward.by].forEach(add);
  for (const { author, scribe, voice } of sections.flatMap((each) => each.statements).flatMap((each) => each.revisions)) {
    add({ ...author, role: ROLE[voice] ?? "practitioner", relation: "" });
    if (scribe) add({ ...scribe, role: "practitioner", relation: "" });
  }
  return [...found.values()];
}
