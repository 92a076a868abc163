import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "./statement.ts";

/**
 * What a section's reading view gets, where somebody else reads it: the statements of that section that are shared
 * with them, in the person's order. A view shows all of it and reads nothing further.
 */
export type SectionView = {
  statements: Statement[];
  personId: string;
  /** what the person is called */
  called: string;
  /** who reads */
  accountId: string;
  language: Language;
  timeZone: string;
};
