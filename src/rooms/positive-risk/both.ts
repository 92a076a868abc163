import type { AgreementRow } from "../../agreements/sealed/store.ts";
import type { Unsaved } from "../../record/own-writing/unsaved.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { may, type Reach } from "../../record/reach/reach.ts";

/** One thing with both sides of it. Everybody who is let in comes to this one page, the person too. */
export type Both = {
  personId: string;
  called: string;
  root: Statement<{ text: string }>;
  statements: Statement[];
  reach: Reach;
  /** the newest that was put forward and not taken back */
  agreement: AgreementRow | null;
  /** what the reader began to write in this record and has not saved */
  unsaved: Unsaved[];
};

export const mayAnswer = ({ reach, root }: Both): boolean => may(reach, "answer", root.section, root.statement_id);
/** May write down what the person says. */
export const mayWrite = ({ reach, root }: Both): boolean => !reach.own && may(reach, "write", root.section, root.statement_id);

/** The person puts away anything that was said here; others take back what is theirs. */
export const mayPutAway = ({ reach }: Both, view: Statement, accountId: string): boolean =>
  reach.own || (view.author_id === accountId && view.voice !== "scribed" && !isAside(view));
