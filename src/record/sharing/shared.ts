import type { Statement } from "../statements/statement.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import type { Grant } from "../reach/reach.ts";
import type { Spoken } from "../../web/parts/whose.tsx";

export type Team = { team_id: string; name: string; organisation_name: string; keeps_years: number; people: string[] };

export type Supporter = {
  supporter_id: string;
  account_id: string | null;
  name: string;
  relationship: string;
  invited_at: Date;
  accepted_at: Date | null;
  ended_at: Date | null;
  /** of the open invitation, if there is one */
  invitation_id: string | null;
  expires_at: Date | null;
  /** not by the person: a service wrote down a paper that names them, and invites them */
  brought_in: boolean;
};

export type Plan = { agreement_id: string; kind: string; put_forward_at: Date };

/** One entry that was shared by itself. */
export type Single = { statementId: string; words: string; /** whose they are */ of?: Spoken };

export type Shared = {
  grants: Grant[];
  teams: Team[];
  supporters: Supporter[];
  plans: Plan[];
  statements: Statement[];
  /** who can see what, by every right */
  readers: ReaderFacts;
};
