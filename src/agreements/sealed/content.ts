import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Heard } from "../../record/acting/heard-store.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { DecidedOver } from "../../record/statements/kinds.ts";

/**
 * Exactly what is signed. Its canonical JSON (RFC 8785) is stored beside the agreement, and the SHA-256 of that
 * text is what each signature carries. Every view of a plan (page, print, PDF, text, FHIR) is a pure function of
 * this and the signatures. Dates are ISO 8601; days are YYYY-MM-DD.
 */
export type AgreementContent = {
  /** "ownterms-agreement-1": before bodies and the years of keeping were sealed; only its words, as they read then, were */
  form: "ownterms-agreement-1" | "ownterms-agreement-2";
  agreementId: string;
  kind: string; // "care-and-support-plan"; later issues add kinds
  language: string;
  version: number;
  previousAgreementId: string | null;
  /** `fullName`, `bornOn`: whose it is to those who do not know the person, where the person chose to have it say so */
  person: { personId: string; name: string; pronouns: string; fullName?: string; bornOn?: string };
  putForward: { by: Participant; at: string };
  reviewOn: string;
  participants: Participant[];
  parts: AgreementPart[];
  /** how long each service keeps a copy, as it was told to those who sign; absent in form 1 */
  keeps?: Keep[];
};

export type Keep = { teamId: string; name: string; years: number };

export type Participant = {
  accountId: string;
  name: string;
  role: "person" | "supporter" | "peer worker" | "practitioner";
  /** "sister", "Riverside community team", … in the words of the record; "" for the person */
  relation: string;
};

/** A heading of the plan with its statements in the person's order. */
export type AgreementPart = {
  /** goals | strengths | staying-well | what-each-brings | see-differently | my-story */
  part: string;
  statements: AgreedStatement[];
};

export type AgreedStatement = {
  statementId: string;
  revisionId: string;
  kind: string;
  section: string;
  voice: Voice;
  author: { accountId: string; name: string };
  /** under which authority a supporter said it for the person; absent where they spoke for themselves alone */
  acting?: Acting;
  /** who wrote it down, where voice is scribed or confirmed */
  scribe: { accountId: string; name: string } | null;
  saidAt: string;
  /** exactly what was said, as it is kept: what has changed is told by this, never by how it is worded; absent in form 1 */
  body?: unknown;
  /** The words, in the order they were read. Labelled lines for kinds of several fields. */
  lines: { label: string; text: string }[];
  /** where this began as somebody's suggestion */
  from: { statementId: string; author: string; outcome: "taken up" | "changed" } | null;
  /** Statements about this one: steps of a goal, an answer, the other's view. */
  about: AgreedStatement[];
  /** where somebody else decided it, under a power: it is no agreement, whoever signs (not-agreed.ts) */
  decidedOver?: DecidedOver;
  /** for steps */
  who?: string;
  by?: string | null;
};

/** Somebody acts for the person: under which authority, and as what. */
export type Acting = { authorityId: string; as: AuthorityKind };

export const STANCES = ["agree", "agree-but", "disagree", "could-not", "would-not", "witness"] as const;
/**
 * could-not and would-not are recorded by whoever asked; they never count as agreement. A witness says that they saw the
 * person sign, and nothing about the words.
 */
export type Stance = (typeof STANCES)[number];

/** What a practitioner says with their signature of the person's capacity at that time: could decide, doubts, did not look at it. */
export const CAPACITIES = ["could", "doubts", "not-looked"] as const;
export type Capacity = (typeof CAPACITIES)[number];

export type SignedBy = {
  signatureId: string;
  participant: Participant;
  stance: Stance;
  reason: string;
  at: string;
  /** own sign-in, own PIN or own passkey on another's device, or recorded by whoever asked */
  how: "own sign-in" | "pin" | "passkey" | "recorded";
  recordedBy: { accountId: string; name: string } | null;
  /** whose device it was, where it was signed with a proof of one's own on somebody else's; absent before that was kept */
  lentBy?: { accountId: string; name: string };
  /** when whoever is named said that it was not them: it counts for nothing from then on */
  disputedAt?: string;
  askAgainOn: string | null;
  digest: string;
  /** under which authority the signer acts; absent where under none */
  acting?: Acting;
  /** signed on the person's behalf, with what the person wants and has said. Never the person's signature. */
  onBehalf?: {
    wishes: string;
    /** the person's own words beside it, as far as whoever reads may see them, and how many there are */ heard: Heard[];
    heardCount: number;
  };
  /** where the practitioner was asked for it; `words` are needed only with doubts */
  capacity?: { said: Capacity; words: string };
};

/** Counts behind the picture "how this plan was made". */
export type HowMade = {
  byVoice: { voice: Voice; name: string; count: number; acting?: AuthorityKind }[];
  suggestions: { takenUp: number; changed: number; declined: number; open: number };
  changedByPerson: number;
  differencesKept: number;
};

/**
 * What the person said aloud about one of its statements after they had signed it, as somebody wrote it down: that it no
 * longer stands. It stands beside the words that were signed, and is no part of them.
 */
export type Aloud = {
  /** the statement it is about */
  aboutId: string;
  statementId: string;
  revisionId: string;
  text: string;
  /** who wrote it down */
  byId: string;
  by: string;
  at: string;
  voice: Voice;
  could: "could" | "doubts";
  doubt: string;
  /** the person says that it is not right */ notSo: boolean;
  /** what it is about no longer stands by it */ withdraws: boolean;
  /** written down by whoever reads */ mine: boolean;
};

/** What every view of an agreement is made of. */
export type AgreementDocument = {
  content: AgreementContent;
  digest: string;
  signatures: SignedBy[];
  howMade: HowMade;
  /** Consent: the grants under which the teams and supporters see the record, in force when it was put forward. */
  consents: { grantId: string; grantee: string; sections: string[]; startsAt: string; endsAt: string | null }[];
  supersededBy: string | null;
  /** when it was taken back: from then on it does not stand */
  takenBackAt?: string | null;
  /** what was said aloud about its statements since the person signed it */
  aloud?: Aloud[];
  /** by revision: what was said, of agreements from before it was sealed with them; no part of what was signed */
  bodies?: Record<string, unknown>;
};
