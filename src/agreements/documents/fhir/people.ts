import { allOf } from "../../sealed/build.ts";
import type { AgreementDocument, Participant } from "../../sealed/content.ts";
import type { Voice } from "../../../ground/core/voice.ts";
import { fhirText, identifier, narrative, reference, said, type Reference, type Resource } from "./resource.ts";

type Role = Participant["role"];
const ROLE: Partial<Record<Voice, Role>> = { supporter: "supporter", peer: "peer worker" };

/** Everybody who said, wrote down or signed something of a plan, or is concerned by it. The person is among them. */
export function everybodyIn({ content, signatures, aloud = [] }: AgreementDocument): Participant[] {
  const { person } = content;
  const found = new Map<string, Participant>();
  const add = (each: Participant) => void (found.has(each.accountId) || found.set(each.accountId, each));
  add({ accountId: person.personId, name: person.name, role: "person", relation: "" });
  content.participants.forEach(add);
  add(content.putForward.by);
  signatures.forEach((each) => add(each.participant));
  for (const { byId, by } of aloud) add({ accountId: byId, name: by, role: "practitioner", relation: "" });
  for (const { author, scribe, voice } of allOf(content.parts)) {
    add({ ...author, role: ROLE[voice] ?? "practitioner", relation: "" });
    if (scribe) add({ ...scribe, role: "practitioner", relation: "" });
  }
  return [...found.values()];
}

/** What the person had a document say of who they are. */
type Known = { fullName?: string; bornOn?: string };
const official = (name: string, { fullName, bornOn }: Known) => ({
  ...(fullName && {
    name: [
      { use: "official", text: said(fullName) },
      { use: "usual", text: said(name) },
    ],
  }),
  ...(bornOn && { birthDate: bornOn }),
});

/** Patient for the person, RelatedPerson for a supporter, Practitioner for whoever works there. */
export function humanOf({ accountId, name, role, relation }: Participant, personId: string, language: string, known: Known = {}): Resource {
  const common = { id: accountId, identifier: [identifier(accountId)], name: [{ text: said(name) }] };
  const text = narrative(language, [[name, role === "supporter" ? "supporter" : "", relation].filter(Boolean).join(", ")]);
  if (accountId === personId) return { resourceType: "Patient", text, active: true, ...common, ...official(name, known) };
  if (role !== "supporter") return { resourceType: "Practitioner", text, active: true, ...common };
  return {
    resourceType: "RelatedPerson",
    text,
    active: true,
    patient: reference(personId),
    ...(relation ? { relationship: [{ text: said(relation) }] } : {}),
    ...common,
  };
}

/** Those whose names are in a free text ("Sam and I"), or the text itself. */
export function performersIn(who: string, participants: Participant[]): Reference[] {
  const named = participants.filter(({ name }) => name.trim() !== "" && who.includes(name));
  return named.length > 0 ? named.map(({ accountId, name }) => reference(accountId, name)) : [{ display: fhirText(who) }];
}
