import type { Problems } from "../../ground/core/result.ts";
import type { Right } from "../../record/statements/access.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { reviewOutcome, statusAdvocate, statusChange, statusReview, statusWord } from "./shape.ts";

/** What can be written about a legal status, by its name in the address. */
export const ABOUT = {
  change: statusChange.kind,
  hearing: statusReview.kind,
  outcome: reviewOutcome.kind,
  advocate: statusAdvocate.kind,
  word: statusWord.kind,
} as const;

export type AboutName = keyof typeof ABOUT;

/** Somebody's legal status, and how far whoever looks may go: the person, a practitioner by duty, or whoever was let in. */
export type Rights = {
  personId: string;
  called: string;
  statements: Statement[];
  own: boolean;
  /** may write down facts */ writes: boolean;
  right: Right;
};

export type Refused = { name: AboutName; aboutId: string; problems: Problems };
