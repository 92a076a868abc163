import type { House } from "../../web/house.ts";
import { isolated } from "../../ground/core/name.ts";
import type { AgreementDocument, Participant } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { voiceLabel } from "../../web/parts/acting-words.ts";
import { consentOf, signedTextId, signedTextOf } from "./fhir/agreement.ts";
import { humanOf } from "./fhir/people.ts";
import { provenanceOf } from "./fhir/provenance.ts";
import {
  identifier,
  idFor,
  narrative,
  reference,
  said,
  urn,
  type Bundle,
  type Entry,
  type Reference,
  type Resource,
} from "./fhir/resource.ts";
import { goalOf, observationOf, wordsOf, type Home } from "./fhir/statements.ts";
import { authorityResource } from "./record-authority.ts";
import { planBundle } from "./plan-fhir.ts";
import { outline, TIME_ZONE } from "./plan-outline.ts";
import type { ExportedAccess, ExportedPicture, ExportedRevision, ExportedStatement, RecordExport } from "./record-export.ts";
import { grantText } from "./record-outline.ts";

type Options = { baseUrl: string; language?: Language; timeZone?: string };

/**
 * A whole record as a FHIR R4 collection: each statement as Goal or Observation with a Provenance for every version it
 * ever had (earlier words are in them), sharing as Consent, whoever may act for the person as RelatedPerson, looks as AuditEvent, each plan as a DocumentReference that
 * carries the signed text and its own FHIR document. First what stands around the entries; then they, one at a time.
 */
export function recordBundle(
  house: House,
  record: RecordExport,
  { baseUrl, language = "en-GB", timeZone = TIME_ZONE }: Options,
): StreamedBundle {
  const id = idFor(record.person.personId, `record ${record.madeAt}`);
  return {
    head: { resourceType: "Bundle", id, type: "collection", identifier: identifier(id), timestamp: record.madeAt },
    entries: entriesInTurn(resourcesOf(house, record, { baseUrl, language, timeZone })),
  };
}

export type StreamedBundle = { head: Omit<Bundle, "entry">; entries: Iterable<Entry> };

/** The bundle as its JSON, part by part. */
export function* bundleText({ head, entries }: StreamedBundle): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"entry":[`;
  let separator = "\n";
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** The same resource is in a bundle once. */
function* entriesInTurn(resources: Iterable<Resource>): Generator<Entry> {
  const known = new Set<string>();
  for (const resource of resources) {
    if (known.has(resource.id)) continue;
    known.add(resource.id);
    yield { fullUrl: urn(resource.id), resource };
  }
}

function* resourcesOf(house: House, record: RecordExport, { baseUrl, language, timeZone }: Required<Options>): Generator<Resource> {
  const { personId } = record.person;
  const home: Home = { personId, baseUrl, language };
  const statements = record.sections.flatMap((each) => each.statements);
  const known = new Set(statements.map((each) => each.statementId));
  const others = new Others(personId);
  yield personOf(record, language);
  for (const each of statements)
    yield* statementOf(each, each.aboutId !== null && known.has(each.aboutId) ? reference(each.aboutId) : null, home, others);
  for (const each of record.grants) {
    const standing = { ...each, active: each.endedAt === null, endsAt: each.endedAt ?? each.endsAt };
    yield consentOf(standing, grantText(house.sections, each, language, timeZone), personId, language);
  }
  for (const each of record.authorities) yield authorityResource(house.sections, each, record.person, language, timeZone);
  for (const each of record.access) yield auditOf(each, home);
  for (const each of record.pictures) yield pictureOf(each, personId, language);
  for (const each of record.agreements) {
    others.inAgreement(each);
    yield planDocument(house, each, baseUrl, language, timeZone);
  }
  for (const each of others) yield humanOf(each, personId, language);
}

function pictureOf({ pictureId, words, type, data }: ExportedPicture, personId: string, language: Language): Resource {
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

function* statementOf(statement: ExportedStatement, about: Reference | null, home: Home, others: Others): Generator<Resource> {
  const { statementId, kind } = statement;
  const label = (each: ExportedRevision) => voiceLabel(each.voice, each.acting?.as, home.language as Language);
  const [now] = statement.now;
  if (!now) return;
  const spoken = { statementId, kind, voice: now.voice, author: now.author, saidAt: now.saidAt, lines: now.lines };
  const byline = [
    `— ${isolated(now.author.name)} (${label(now)})`,
    ...[...statement.events].map(({ act, by, at, note }) => [act, by, at, note].filter(Boolean).join(", ")),
  ].join("\n");
  yield kind === "goal" ? goalOf(spoken, null, byline, home) : observationOf(spoken, about, byline, home);
  for (const versions of [statement.now, statement.before])
    for (const each of versions) {
      others.inRevision(each);
      yield versionOf(each, statementId, label(each), home);
    }
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

function planDocument(house: House, doc: AgreementDocument, baseUrl: string, language: Language, timeZone: string): Resource {
  const plan = outline(house, doc, language, timeZone);
  const signed = signedTextOf(doc, plan, language) as Resource & { content: unknown[] };
  const data = Buffer.from(JSON.stringify(planBundle(house, doc, { baseUrl, timeZone })), "utf8").toString("base64");
  return {
    ...signed,
    id: signedTextId(doc.content.agreementId),
    text: narrative(language, [...plan.first, plan.title, ...plan.facts]),
    content: [...signed.content, { attachment: { contentType: "application/fhir+json", data, title: said(plan.title) } }],
  };
}

const ROLE: Partial<Record<Voice, Participant["role"]>> = { supporter: "supporter", peer: "peer worker" };

/** Everybody but the person whose words, or whose writing down, the record holds: gathered while it is gone through. */
class Others implements Iterable<Participant> {
  readonly #found = new Map<string, Participant>();
  readonly #personId: string;

  constructor(personId: string) {
    this.#personId = personId;
  }

  inAgreement({ content }: AgreementDocument): void {
    for (const each of [...content.participants, content.putForward.by]) this.#found.set(each.accountId, each);
  }

  inRevision({ author, scribe, voice }: ExportedRevision): void {
    this.#add({ ...author, role: ROLE[voice] ?? "practitioner", relation: "" });
    if (scribe) this.#add({ ...scribe, role: "practitioner", relation: "" });
  }

  *[Symbol.iterator](): Generator<Participant> {
    for (const each of this.#found.values()) if (each.accountId !== this.#personId) yield each;
  }

  #add(each: Participant): void {
    if (!this.#found.has(each.accountId)) this.#found.set(each.accountId, each);
  }
}
