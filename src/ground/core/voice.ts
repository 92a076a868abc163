/**
 * Whose words a statement holds.
 * - own: said and written by the person
 * - scribed: said by the person, written down by somebody else, not yet confirmed
 * - confirmed: scribed, and the person said "yes, that is what I meant"
 * - supporter, peer, practitioner: that participant's own words
 */
export const VOICES = ["own", "scribed", "confirmed", "supporter", "peer", "practitioner"] as const;
export type Voice = (typeof VOICES)[number];
export const isPersonsWords = (voice: Voice): boolean => voice === "own" || voice === "confirmed";
