import type { Grant } from "../reach.ts";

/** Somebody who reads what was put forward to be signed: a team, or one account. */
export type SignedReader = {
  team_id: string | null;
  account_id: string | null;
  name: string;
  /** also when the person ends all sharing */
  lasting: boolean;
  agreements: string[];
  /** the entries that stand in it, and the sections these are of */
  entries: string[];
  sections: string[];
};

/** Who has some of the record open in an emergency just now. */
export type Opened = { access_id: string; account_id: string; name: string; opened_at: Date; ends_at: Date };

/** Everything that decides who can see something of a record, as the database has it (`readers`, migration 0090). */
export type ReaderFacts = {
  /** every act of sharing that is not over, also what an authority to act opened */
  grants: Grant[];
  open: Opened[];
  /** the sections that an emergency opens, as far as the person did not close them */
  opens: string[];
  /** the services whose teams the person works with: their practitioners can open it in an emergency */
  services: { organisation_id: string; name: string }[];
  teams: { team_id: string; name: string }[];
  /** those the person chose, or whose paper a service wrote down */
  supporters: { account_id: string; name: string }[];
  /** null: there is no crisis card. `code`: its square is switched on */
  card: { entries: string[]; sections: string[]; code: boolean } | null;
  /** what a service reads because it wrote it by law, or was asked aloud */
  byDuty: { section: string; organisation_id: string; service: string; entries: string[] }[];
  signed: SignedReader[];
  /** teams that made a risk and safety document, and keep it */
  papers: { team_id: string; name: string; /** what stands in them */ entries: string[]; sections: string[] }[];
  /** what was picked into something the person prepares, and is read there by whoever reads that */
  picked: { preparation: string; section: string; entries: string[] }[];
  /** single statements that one account reads: what an authority rests on, or what it wrote down */
  single: { right: "authority" | "duty"; account_id: string; name: string; entries: string[]; sections: string[] }[];
  /** entries that are for the person alone, whatever their section is shared with */
  kept: string[];
};

export const NOBODY: ReaderFacts = {
  grants: [],
  open: [],
  opens: [],
  services: [],
  teams: [],
  supporters: [],
  card: null,
  byDuty: [],
  signed: [],
  papers: [],
  picked: [],
  single: [],
  kept: [],
};

/** SQL: these facts, to stand in the query that a page makes anyway. $1 is the person, and nobody else is answered. */
export const READERS = "readers($1)";

/** Moments come out of JSON as text. Who is not the person learns nothing about who else reads. */
export function readerFacts(row: ReaderFacts | null): ReaderFacts {
  if (row === null) return NOBODY;
  return { ...row, grants: row.grants.map(grantWithTimes), open: row.open.map(openedWithTimes) };
}

const maybeAt = (time: Date | string | null): Date | null => (time === null ? null : new Date(time));

export const grantWithTimes = (grant: Grant): Grant => ({
  ...grant,
  starts_at: new Date(grant.starts_at),
  ends_at: maybeAt(grant.ends_at),
  ended_at: maybeAt(grant.ended_at),
  created_at: new Date(grant.created_at),
});

const openedWithTimes = (each: Opened): Opened => ({ ...each, opened_at: new Date(each.opened_at), ends_at: new Date(each.ends_at) });
