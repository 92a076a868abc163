import type { VNode } from "preact";
import type { Language } from "../../ground/core/language.ts";
import type { Authority } from "../../record/acting/store.ts";
import type { Statement } from "../../record/statements/statement.ts";

/** What stands beside an agreement when a record says that the person cannot decide about it now. */
export type CapacityNoteProps = {
  records: Statement[];
  authorities: Authority[];
  /** what the page is about: a statement, an agreement */
  things: string[];
  personId: string;
  own: boolean;
  language: Language;
  timeZone: string;
};
export type DrawCapacityNote = (props: CapacityNoteProps) => VNode | null;

declare module "../../web/capability.ts" {
  interface Capability {
    capacityNote?: DrawCapacityNote;
  }
}

declare module "../../web/house.ts" {
  interface House {
    capacityNote: DrawCapacityNote;
  }
}
