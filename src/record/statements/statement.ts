import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Voice } from "../../ground/core/voice.ts";

/** The current words of a statement, as the database projects them from its revisions and events. */
export type Statement<Body = any> = {
  person_id: string;
  statement_id: string;
  kind: string;
  section: string;
  about_id: string | null;
  root_id: string;
  position: number;
  revision_id: string;
  voice: Voice;
  author_id: string;
  author_name: string;
  author_role: string;
  scribe_id: string | null;
  scribe_name: string | null;
  /** under which authority a supporter said it, and as what: set by the database */
  acting_under?: string | null;
  acting_as?: AuthorityKind | null;
  body: Body;
  said_at: Date;
  /** The last act of its events: "" at first; which acts there are is the kind's matter. */
  state: string;
  state_at: Date | null;
  revisions: number;
  /** Revisions written at the same time as the current one; both stay until somebody settles it. */
  clash_ids: string[];
  created_at: Date;
  /** for the person alone, with all that is about it, although its section is shared; set by the database */
  only_mine?: boolean;
};

export type Revision = {
  revision_id: string;
  statement_id: string;
  parent_revision_id: string | null;
  settles: string[];
  kind: string;
  section: string;
  about_id: string | null;
  root_id: string;
  voice: Voice;
  author_id: string;
  author_name: string;
  author_role: string;
  scribe_id: string | null;
  scribe_name: string | null;
  acting_under?: string | null;
  acting_as?: AuthorityKind | null;
  body: any;
  created_at: Date;
  superseded_at: Date | null;
};

export type StatementEvent = {
  event_id: string;
  statement_id: string;
  act: string;
  became_id: string | null;
  note: string;
  actor_id: string;
  actor_name: string;
  at: Date;
};

/** Whose words they are: what was written down for the person is the person's, from the first moment. */
export const whoseWords = (
  { voice, author_id, author_name }: Pick<Revision, "voice" | "author_id" | "author_name">,
  person: { personId: string; name: string },
): { accountId: string; name: string } =>
  voice === "scribed" ? { accountId: person.personId, name: person.name } : { accountId: author_id, name: author_name };

/** Out of use: put away or let go by the person, or taken back by whoever said it. Nothing of it is lost. */
export const isAside = ({ state }: Pick<Statement, "state">): boolean => ["put away", "let go", "withdrawn"].includes(state);

/** What is about a statement, in the order it was said. */
export const about = (statements: Statement[], statementId: string): Statement[] =>
  statements.filter((each) => each.about_id === statementId);

export const tops = (statements: Statement[]): Statement[] => statements.filter((each) => each.about_id === null);
