import type { AgreedStatement, Aloud, Participant } from "../../sealed/content.ts";
import { isPersonsWords, type Voice } from "../../../ground/core/voice.ts";
import type { Line } from "../../../record/statements/kinds.ts";
import { lineText } from "../plan-text.ts";
import { performersIn } from "./people.ts";
import { idFor, identifier, narrative, reference, said, type Reference, type Resource } from "./resource.ts";

export type Acceptance = "agree" | "disagree" | "pending";
/** Where statements belong: to whose record, under which page. */
export type Home = { personId: string; baseUrl: string; language: string };

export const wordsOf = (lines: Line[]): string => lines.map(lineText).join("\n");
const source = ({ baseUrl, personId }: Home, statementId: string) => ({
  source: `${baseUrl}/people/${personId}/statements/${statementId}`,
});

export type Spoken = {
  statementId: string;
  kind: string;
  voice: Voice;
  author: { accountId: string; name: string };
  saidAt: string;
  lines: Line[];
};

/** A goal in its author's words, and whether the person accepts it as part of this plan. */
export function goalOf(goal: Spoken, acceptance: Acceptance | null, byline: string, home: Home): Resource {
  const [first, ...more] = goal.lines;
  return {
    resourceType: "Goal",
    id: goal.statementId,
    meta: source(home, goal.statementId),
    text: narrative(home.language, [...goal.lines.map(lineText), byline]),
    ...(acceptance ? { extension: [accepted(acceptance, home.personId)] } : {}),
    identifier: [identifier(goal.statementId)],
    lifecycleStatus: lifecycle(goal.voice, acceptance),
    description: { text: said(first ? lineText(first) : "") },
    subject: reference(home.personId),
    expressedBy: reference(goal.author.accountId, goal.author.name),
    ...(more.length ? { note: more.map((line) => ({ text: said(lineText(line)) })) } : {}),
  };
}

/** Outside of a plan, a goal in the person's own words is theirs already. */
function lifecycle(voice: Voice, acceptance: Acceptance | null): string {
  if (acceptance === null) return isPersonsWords(voice) ? "active" : "proposed";
  return { agree: "accepted", disagree: "rejected", pending: "proposed" }[acceptance];
}

const accepted = (status: Acceptance, personId: string) => ({
  url: "http://hl7.org/fhir/StructureDefinition/goal-acceptance",
  extension: [
    { url: "individual", valueReference: reference(personId) },
    { url: "status", valueCode: status },
  ],
});

/** Anything else that somebody said: a strength, a view, what somebody brings. */
export function observationOf(statement: Spoken, about: Reference | null, byline: string, home: Home): Resource {
  return {
    resourceType: "Observation",
    id: statement.statementId,
    meta: source(home, statement.statementId),
    text: narrative(home.language, [...statement.lines.map(lineText), byline]),
    identifier: [identifier(statement.statementId)],
    status: "final",
    // kinds are the product's own, no terminology has them: "wellness entry"
    code: { text: said(statement.kind.replaceAll("-", " ")) },
    subject: reference(home.personId),
    ...(about ? { focus: [about] } : {}),
    effectiveDateTime: statement.saidAt,
    performer: [reference(statement.author.accountId, statement.author.name)],
    valueString: said(wordsOf(statement.lines)),
  };
}

/** Of a refusal, whether it may bind in law: in words, since a Consent that denies would say more than was signed. */
export const lawNoted = (observation: Resource, lines: string[]): Resource =>
  lines.length === 0 ? observation : { ...observation, note: [{ text: said(lines.join("\n")) }] };

/** What was withdrawn by saying so stays as it was said; who wrote that down, when, and what the person says of it is noted. */
export const notedOn = (observation: Resource, { byId, by, at }: Aloud, lines: string[]): Resource => ({
  ...observation,
  note: [
    ...((observation.note as unknown[] | undefined) ?? []),
    { authorReference: reference(byId, by), time: at, text: said(lines.join("\n")) },
  ],
});

/** A step as an activity of the plan: who does what, by when. */
export function activityOf(step: AgreedStatement, goal: Reference | null, participants: Participant[]) {
  const when = step.by ? { scheduledPeriod: { end: step.by } } : {};
  return {
    id: elementId(step),
    detail: {
      ...(goal ? { goal: [goal] } : {}),
      status: "not-started",
      description: said(wordsOf(step.lines)),
      ...when,
      ...(step.who ? { performer: performersIn(step.who, participants) } : {}),
    },
  };
}

/** The name of a step within the CarePlan; its Provenance points to it by this. */
export const elementId = ({ statementId }: { statementId: string }): string => `s-${statementId}`;
export const carePlanId = (agreementId: string): string => idFor(agreementId, "care-plan");
