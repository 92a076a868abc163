import type { VNode } from "preact";
import type { Language } from "../../ground/core/language.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../statements/statement.ts";

declare module "../../web/house.ts" {
  interface House {
    besideWords: BesideWords;
  }
}

declare module "../../web/capability.ts" {
  interface Capability {
    besideWords?: BesideWords;
  }
}

type Shown = {
  entry: Statement;
  /** all about it that the reader may see */
  statements: Statement[];
  language: Language;
  toOthers: boolean;
};

/** What nobody may read some words without, as their room reads it from the record: shown right below the words. */
export type BesideWords = (tx: Tx, personId: string) => Promise<(shown: Shown) => VNode | null>;
