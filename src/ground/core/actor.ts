import type { Language } from "./language.ts";

export const TEAM_ROLES = ["practitioner", "peer worker", "educator", "lead", "records officer"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export type Membership = {
  memberId: string;
  teamId: string;
  teamName: string;
  organisationId: string;
  organisationName: string;
  role: TeamRole;
};

/**
 * Who is asking. Read from the session by the database itself in the first statement of the transaction
 * (see database/transaction.ts), so that a session that was ended has no actor on its very next request.
 */
export type Actor = {
  accountId: string;
  sessionId: string;
  name: string;
  language: Language;
  /** The id of the actor's own record; it is the account's id. null where the account has no record. */
  personId: string | null;
  /** What the person calls their space, and its colour. */
  space: { name: string; colour: string } | null;
  /** Whether a forgotten password can be mended by themselves: by e-mail, or by a code on paper. */
  wayBack: boolean;
  /** Asked for by the person, among what helps them take part. */
  largePrint: boolean;
  memberships: Membership[];
  /** Number of people who accepted this account as their supporter. */
  supports: number;
  administrator: boolean;
  sharedDevice: boolean;
};
