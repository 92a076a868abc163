import type { AgreedStatement, SignedBy } from "../../sealed/content.ts";
import type { AuthorityKind } from "../../../ground/core/authority.ts";
import { ACTING_WORDS } from "../../../web/parts/acting-words.ts";
import type { Voice } from "../../../ground/core/voice.ts";
import { code, idFor, identifier, narrative, reference, said, type Reference, type Resource } from "./resource.ts";

const AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const SIGNATURE = "urn:iso-astm:E1762-95:2013";
const CO_PARTICIPANT = { system: SIGNATURE, code: "1.2.840.10065.1.12.1.3", display: "Co-participant's Signature" };
const WITNESS = { system: SIGNATURE, code: "1.2.840.10065.1.12.1.8", display: "Signature Witness Signature" };
const CONSENT = { system: SIGNATURE, code: "1.2.840.10065.1.12.1.7", display: "Consent Signature" };

/** Who did it; where they acted for the person, as what and on whose behalf. */
export const agent = (type: string, who: Reference, acting?: { for: Reference; as: AuthorityKind }) => ({
  type: code(AGENT, type),
  ...(acting ? { role: [{ text: ACTING_WORDS["en-GB"].kind[acting.as] }] } : {}),
  who,
  ...(acting ? { onBehalfOf: acting.for } : {}),
});

type Home = { personId: string; language: string };

export type Said = Pick<AgreedStatement, "revisionId" | "voice" | "author" | "scribe" | "saidAt" | "from" | "acting">;

/**
 * Whose words they are. Words written down for the person are theirs: they are author and informant, whoever wrote them
 * down is the enterer, and the person is the verifier only once they confirmed them.
 */
export function provenanceOf(statement: Said, target: Reference, voiceLabel: string, { personId, language }: Home): Resource {
  const { revisionId, author, scribe, saidAt, from, voice, acting } = statement;
  return {
    resourceType: "Provenance",
    id: idFor(revisionId, "provenance"),
    text: narrative(language, [[author.name, voiceLabel, scribe?.name].filter(Boolean).join(", ")]),
    target: [target],
    occurredDateTime: saidAt,
    recorded: saidAt,
    activity: { text: voice },
    agent: acting
      ? [agent("author", reference(author.accountId, author.name), { for: reference(personId), as: acting.as })]
      : agentsOf(voice, reference(author.accountId, author.name), scribe && reference(scribe.accountId, scribe.name)),
    ...(from
      ? {
          entity: [
            { role: "source", what: { identifier: identifier(from.statementId), display: said(`${from.author}: ${from.outcome}`) } },
          ],
        }
      : {}),
  };
}

function agentsOf(voice: Voice, author: Reference, scribe: Reference | null) {
  return [
    agent("author", author),
    ...(scribe ? [agent("informant", author), { ...agent("enterer", scribe), onBehalfOf: author }] : []),
    ...(voice === "confirmed" ? [agent("verifier", author)] : []),
  ];
}

/**
 * One word said to the plan. Whoever could not or would not take part has signed nothing: only who recorded it is an
 * agent, and there is no signature. Disagreement is signed as a participant, never as consent; so is every signature
 * where something was decided over the person (`over`). A witness signs as a witness. What somebody says was not them is no
 * signature of theirs, and no word of theirs either: an agent is whoever's device it was given on.
 */
export function provenanceOfSignature(
  signature: SignedBy,
  target: Reference,
  recorder: Reference,
  words: string[],
  { personId, language, over = false }: Home & { over?: boolean },
): Resource {
  const { signatureId, participant, stance, reason, at, digest, acting, onBehalf } = signature;
  const who = reference(participant.accountId, participant.name);
  if (signature.disputedAt) return provenanceOfDisputed(signature, target, words, language);
  const own = stance !== "could-not" && stance !== "would-not";
  return {
    resourceType: "Provenance",
    id: signatureId,
    text: narrative(language, words),
    target: [target],
    occurredDateTime: at,
    recorded: at,
    activity: { text: over && own && stance !== "disagree" ? "says that it is written down as it was" : stance },
    ...(reason ? { reason: [{ text: said(reason) }] } : {}),
    agent: [own ? agent("attester", who, acting && onBehalf && { for: reference(personId), as: acting.as }) : agent("enterer", recorder)],
    entity: [{ role: "source", what: { identifier: { system: "urn:ietf:rfc:3986", value: `urn:sha256:${digest}` } } }],
    ...(own
      ? {
          signature: [
            {
              type: signatureTypes(stance, over),
              when: at,
              who,
              ...(onBehalf ? { onBehalfOf: reference(personId) } : {}),
            },
          ],
        }
      : {}),
  };
}

function provenanceOfDisputed(
  { signatureId, participant, lentBy, at, digest, disputedAt }: SignedBy,
  target: Reference,
  words: string[],
  language: string,
): Resource {
  const lender = lentBy && reference(lentBy.accountId, lentBy.name);
  return {
    resourceType: "Provenance",
    id: signatureId,
    text: narrative(language, words),
    target: [target],
    occurredDateTime: at,
    recorded: disputedAt,
    activity: { text: "disputed: whoever is named says that it was not them; counts for nothing" },
    agent: [agent("enterer", lender ?? { display: `not ${participant.name}` })],
    entity: [{ role: "source", what: { identifier: { system: "urn:ietf:rfc:3986", value: `urn:sha256:${digest}` } } }],
  };
}

const signatureTypes = (stance: SignedBy["stance"], over: boolean) => {
  if (stance === "witness") return [WITNESS];
  return !over && (stance === "agree" || stance === "agree-but") ? [CO_PARTICIPANT, CONSENT] : [CO_PARTICIPANT];
};
