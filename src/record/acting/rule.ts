import type { AuthorityKind } from "../../ground/core/authority.ts";

/**
 * The rule of acting for somebody, in plain TypeScript. The database enforces the same rule (migration 0029); a property
 * test (acting.db.test.ts) holds the two against each other. Nothing here reads anything: all facts are handed in.
 */
export type ActingMay = "see" | "answer" | "decide";
export type AuthorityFacts = {
  kind: AuthorityKind;
  sections: string[];
  may: ActingMay[];
  /** days as YYYY-MM-DD; the last one counts to its end */
  startsOn: string;
  endsOn: string | null;
  madeByPerson: boolean;
  checked: boolean;
  /** somebody who did not make their link said that the account is theirs */
  holderConfirmed: boolean;
  ended: boolean;
  /** whose it is: they accepted the person's invitation and have not left */
  isSupporter: boolean;
};

/** What somebody wrote down by duty must have been checked by another, and whose account it is confirmed; what the person nominated is in force by itself. */
const isInForce = (it: AuthorityFacts, today: string): boolean =>
  !it.ended &&
  it.isSupporter &&
  it.startsOn <= today &&
  (it.endsOn === null || it.endsOn >= today) &&
  (it.madeByPerson || (it.checked && it.holderConfirmed));

export const allows = (it: AuthorityFacts, today: string, section: string, what: ActingMay): boolean =>
  isInForce(it, today) && it.sections.includes(section) && it.may.includes(what);

export type CapacityFacts = { outcome: "can" | "cannot" | "fluctuates"; reviewOn: string; withdrawn: boolean; aboutThis: boolean };

/** Nobody decides for somebody without an authority to decide, nor while no record says that they cannot decide this now. */
export const mayDecideFor = (it: AuthorityFacts, today: string, section: string, capacity: CapacityFacts | null): boolean =>
  allows(it, today, section, "decide") &&
  capacity !== null &&
  capacity.outcome === "cannot" &&
  capacity.reviewOn > today &&
  !capacity.withdrawn &&
  capacity.aboutThis;
