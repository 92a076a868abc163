import { createContext } from "preact";
import type { Language } from "../../ground/core/language.ts";

/** What its writer began in a form and has not sent, or what was kept for them (`kept`: why). Nobody else reads it. */
export type Begun = {
  draft_id: string;
  /** which form of which page */
  form: string;
  page: string;
  fields: Record<string, string>;
  kept: "another" | "ended" | null;
  at: Date;
  /** its id and when it was written: what a form has seen of it */
  seen: string;
};

/** For whom a page is drawn, and what they had begun on it. */
export type Drawn = {
  stamp: string;
  page: string;
  accountId: string;
  sharedDevice: boolean;
  language: Language;
  timeZone: string;
  begun: Begun[];
  /** of a form that is drawn again after a mistake: what it was begun as */
  again?: string;
};

/** The forms of one page that keep what is begun in them; each adds itself as it is drawn. */
export type OnPage = Drawn & { forms: string[]; keeping: string[] };

/** undefined where nobody is signed in. */
export const DrawnFor = createContext<OnPage | undefined>(undefined);

/** The form that is being drawn: the names of its free words, as each field adds itself, and what was begun of them. */
export type Writing = { free: string[]; own: Record<string, string> | null; kept: Record<string, string> | null };
export const FormWords = createContext<Writing | null>(null);
