import type { AgreementDocument, SignedBy, Stance } from "./content.ts";

/** What was signed for the person by those who act for them, the newest of each last. It is nobody's own word. */
export const onBehalf = (document: AgreementDocument): SignedBy[] => {
  const newest = new Map(document.signatures.filter((each) => each.onBehalf).map((each) => [each.participant.accountId, each]));
  return [...newest.values()];
};

/**
 * The newest word of each participant on what was put forward, said for themselves; could-not and would-not give way to a
 * stance of their own. Signing as a witness is no word on it.
 */
export function stances(document: Pick<AgreementDocument, "signatures">): Map<string, SignedBy> {
  const newest = new Map<string, SignedBy>();
  for (const signature of document.signatures) {
    if (signature.onBehalf || signature.stance === "witness" || signature.disputedAt) continue;
    const was = newest.get(signature.participant.accountId);
    const recordedLater = signature.how === "recorded" && was !== undefined && was.how !== "recorded";
    if (!recordedLater) newest.set(signature.participant.accountId, signature);
  }
  return newest;
}

export const isAgreement = (stance: Stance): boolean => stance === "agree" || stance === "agree-but";

/** Those who have not said anything yet, nor had it recorded that they could not. From a witness nothing more is awaited. */
export const waitingFor = (document: AgreementDocument) => {
  const said = new Set(document.signatures.filter((each) => !each.disputedAt).map((each) => each.participant.accountId));
  return document.content.participants.filter((participant) => !said.has(participant.accountId));
};

export type ReviewState = "later" | "soon" | "due";

/** A review comes up two weeks ahead, for both sides. Days are YYYY-MM-DD. */
export function reviewState(reviewOn: string, today: string): ReviewState {
  if (reviewOn <= today) return "due";
  const soon = new Date(`${today}T00:00:00Z`);
  soon.setUTCDate(soon.getUTCDate() + 14);
  return reviewOn <= soon.toISOString().slice(0, 10) ? "soon" : "later";
}
