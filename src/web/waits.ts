import type { Language } from "../ground/core/language.ts";
import type { House } from "./house.ts";

declare module "./capability.ts" {
  interface Capability {
    waits?: readonly Waits[];
  }
}

declare module "./house.ts" {
  interface House {
    /** everything a room can let wait for a person at home, in the order in which it is told */
    waits: readonly Waits[];
  }
}

/** What a capability lets wait for the person at home, in its own words. */
export type WaitingThere = { id: string; href: string; title: string; text: string; next: string };

/**
 * Something that can wait for a person at home. A capability names what to ask for, in the one query that home makes, and
 * what of the answer waits today; "not now" comes with it.
 */
export type Waits<Found = any> = {
  /** its name, also where the person says "not now" to it: at most 30 characters */
  what: string;
  /** where it stands among the others: the lowest first */
  rank: number;
  /** it tells of something that was done already, and so comes before what can wait */
  tells?: true;
  /** a day of the law is near: it stands before everything else */
  first?: true;
  /** a sub-select that answers one jsonb for person $1 (null for nothing), under row-level security as everything */
  sql: string;
  /** kinds that are written down for the person, of which home tells by this alone: their words do not stand there */
  tellsOf?: readonly string[];
  waiting: (
    found: Found | null,
    at: { today: string; language: Language; timeZone: string; personId: string; house: House },
  ) => WaitingThere[];
};
