import type { Language } from "../../../ground/core/language.ts";
import { formatDay } from "../../../web/dates.ts";
import { VIEW_WORDS } from "../words.ts";
import { withdrawnIn } from "../aloud-lines.ts";
import { allOf } from "../../sealed/build.ts";
import { everybodyAgrees, personsWord } from "../../sealed/first-line.ts";
import type { AgreementDocument, Participant } from "../../sealed/content.ts";
import { isDecidedOver } from "../../sealed/not-agreed.ts";
import { canonicalText } from "../../sealed/seal.ts";
import type { Outline } from "../plan-outline.ts";
import { carePlanId, type Acceptance } from "./statements.ts";
import { code, fhirText, idFor, identifier, narrative, reference, said, urn, type Reference, type Resource } from "./resource.ts";

export const careTeamId = (agreementId: string): string => idFor(agreementId, "care-team");
export const signedTextId = (agreementId: string): string => idFor(agreementId, "signed-text");

/** What the person says to the plan; whoever could not or did not want to say, or was decided over, has not agreed. */
export function acceptance(doc: AgreementDocument): Acceptance {
  const { stance } = personsWord(doc);
  const agrees = !isDecidedOver(doc.content) && (stance === "agree" || stance === "agree-but");
  return agrees ? "agree" : stance === "disagree" ? "disagree" : "pending";
}

/** Each of its statements was withdrawn by saying so. */
const nothingStands = (doc: AgreementDocument): boolean => {
  const gone = withdrawnIn(doc);
  return gone.size > 0 && allOf(doc.content.parts).every(({ statementId }) => gone.has(statementId));
};

export function carePlanOf(doc: AgreementDocument, plan: Outline, goals: Reference[], activities: unknown[], language: Language): Resource {
  const { content } = doc;
  return {
    resourceType: "CarePlan",
    id: carePlanId(content.agreementId),
    text: narrative(language, [...plan.first, plan.title, ...plan.facts]),
    identifier: [identifier(content.agreementId)],
    ...(content.previousAgreementId ? { replaces: [{ identifier: identifier(content.previousAgreementId) }] } : {}),
    status: doc.supersededBy || doc.takenBackAt || nothingStands(doc) ? "revoked" : everybodyAgrees(doc) ? "active" : "draft",
    intent: "plan",
    title: said(plan.title),
    description: fhirText(plan.first.join(" ")),
    subject: reference(content.person.personId, content.person.name),
    created: content.putForward.at,
    author: reference(content.putForward.by.accountId, content.putForward.by.name),
    contributor: content.participants.map(({ accountId, name }) => reference(accountId, name)),
    careTeam: [reference(careTeamId(content.agreementId))],
    ...(goals.length ? { goal: goals } : {}),
    // when it began to be said; that it is looked at again is no end of it
    period: { start: content.putForward.at },
    activity: [...activities, lookedAtAgain(content.reviewOn, language)],
    note: [...plan.first, ...plan.facts].map((text) => ({ text: fhirText(text) })),
  };
}

/** The day on which it is looked at again, as data. */
const lookedAtAgain = (on: string, language: Language) => ({
  detail: {
    kind: "Task",
    status: "scheduled",
    scheduledPeriod: { start: on },
    description: said(VIEW_WORDS[language].review(formatDay(on, language, "UTC"))),
  },
});

export function careTeamOf({ content }: AgreementDocument, plan: Outline, language: string): Resource {
  const role = (each: Participant) => [each.role, each.relation].filter(Boolean).join(", ");
  return {
    resourceType: "CareTeam",
    id: careTeamId(content.agreementId),
    text: narrative(language, plan.concerned.length ? plan.concerned : [plan.title]),
    status: "active",
    subject: reference(content.person.personId),
    ...(content.participants.length
      ? {
          participant: content.participants.map((each) => ({
            role: [{ text: said(role(each)) }],
            member: reference(each.accountId, each.name),
          })),
        }
      : {}),
  };
}

export type Granted = { grantId: string; grantee: string; sections: string[]; startsAt: string; endsAt: string | null; active?: boolean };

/** Sharing, as the person gave it: nothing but what a grant names is permitted. */
export function consentOf(grant: Granted, words: string, personId: string, language: string): Resource {
  return {
    resourceType: "Consent",
    id: grant.grantId,
    text: narrative(language, [words]),
    status: grant.active === false ? "inactive" : "active",
    scope: code("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
    category: [code("http://loinc.org", "59284-0")],
    patient: reference(personId),
    dateTime: grant.startsAt,
    performer: [reference(personId)],
    policyRule: code("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN"),
    provision: {
      type: "permit",
      period: { start: grant.startsAt, ...(grant.endsAt ? { end: grant.endsAt } : {}) },
      actor: [
        {
          role: code("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"),
          reference: { display: said(grant.grantee) },
        },
      ],
      ...(grant.sections.length ? { code: grant.sections.map((section) => ({ text: said(section) })) } : {}),
    },
  };
}

/** Exactly what was put forward, character by character, with its seal. */
export function signedTextOf({ content, digest }: AgreementDocument, plan: Outline, language: string): Resource {
  return {
    resourceType: "DocumentReference",
    id: signedTextId(content.agreementId),
    text: narrative(language, [plan.title, digest]),
    masterIdentifier: { system: "urn:ietf:rfc:3986", value: `urn:sha256:${digest}` },
    status: "current",
    docStatus: "final",
    subject: reference(content.person.personId),
    date: content.putForward.at,
    author: [reference(content.putForward.by.accountId)],
    description: `RFC 8785 JSON. SHA-256 ${digest}`,
    content: [
      {
        attachment: {
          contentType: "application/json",
          data: Buffer.from(canonicalText(content), "utf8").toString("base64"),
          title: urn(content.agreementId),
        },
      },
    ],
  };
}
