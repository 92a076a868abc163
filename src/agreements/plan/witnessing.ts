import { personsWord } from "../sealed/first-line.ts";
import { isAgreement } from "../sealed/rules.ts";
import type { Capacity, Participant, SignedBy, Stance } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Families } from "../sealed/families.ts";
import type { PlanRoom } from "./room.ts";
import { WITNESS_WORDS } from "./witness-words.ts";

type Form = { stance: Stance; capacity?: Capacity; capacityWords: string };
/** What of an agreement decides who is asked what. */
type Signable = Pick<PlanRoom, "document" | "family">;

const participantIn = ({ document }: Signable, accountId: string): Participant | undefined =>
  document.content.participants.find((each) => each.accountId === accountId);

/** What others witness can bind in law: no PIN signs it, on any device. The database knows the same kinds (migration 0112). */
export const mayBindInLaw = (families: Families, kind: string): boolean => families.of(kind).made?.witnessed ?? false;
const isWitnessed = ({ family }: Signable): boolean => family.made?.witnessed ?? false;

/** Whoever signs as a practitioner is asked what they say of the person's capacity; a witness says nothing about it. */
export const asksCapacity = (room: Signable, accountId: string): boolean =>
  isWitnessed(room) && participantIn(room, accountId)?.role === "practitioner";

/** What is missing for a witness, and for a practitioner; null where nothing is. The database refuses the same. */
export function stopsSigning(room: Signable, accountId: string, form: Form, language: Language): Problems | null {
  const words = WITNESS_WORDS[language];
  const { person } = room.document.content;
  if (form.stance === "witness") {
    if (!isWitnessed(room) || accountId === person.personId) return { stance: words.chooseOne };
    const { stance } = personsWord(room.document);
    return stance !== "not-yet" && isAgreement(stance) ? null : { stance: words.signFirst(person.name) };
  }
  if (!asksCapacity(room, accountId)) return null;
  if (form.capacity === undefined) return { capacity: words.chooseOne };
  return form.capacity === "doubts" && form.capacityWords.trim() === "" ? { capacityWords: words.doubts } : null;
}

/** What can bind in law is signed in one's own sign-in or with a passkey: a PIN can be seen by whoever lends the device. */
export const stopsPin = (room: Signable, language: Language): Problems | null =>
  isWitnessed(room) ? { pin: WITNESS_WORDS[language].noPin } : null;

/** What goes with the signature; nothing for whoever is not asked. */
export const capacityOf = (room: Signable, accountId: string, { stance, capacity, capacityWords }: Form): SignedBy["capacity"] =>
  stance !== "witness" && capacity !== undefined && asksCapacity(room, accountId)
    ? { said: capacity, words: capacity === "doubts" ? capacityWords : "" }
    : undefined;

/** A witness is never the person themselves; `who` is null where it is not known yet who signs. */
export const mayWitness = (room: Signable, who: string | null): boolean =>
  isWitnessed(room) && who !== room.document.content.person.personId;

/** The person signed, and something of it binds only once a witness signs, too. */
export function lacksWitness({ family, document, current }: PlanRoom): boolean {
  const { stance } = personsWord(document);
  if (stance === "not-yet" || !isAgreement(stance) || document.signatures.some((each) => each.stance === "witness")) return false;
  return family.made?.needsWitness?.(current) ?? false;
}
