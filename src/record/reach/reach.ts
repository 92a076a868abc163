import type { Actor } from "../../ground/core/actor.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";

export type May = "see" | "answer" | "write";

export type Grant = {
  person_id: string;
  grant_id: string;
  team_id: string | null;
  account_id: string | null;
  grantee_name: string;
  sections: string[];
  statement_id: string | null;
  may: May[];
  starts_at: Date;
  ends_at: Date | null;
  ended_at: Date | null;
  reason: string;
  created_at: Date;
  /** made by an authority to act for the person, and ended with it; null where the person shared it themselves */
  authority_id?: string | null;
};

export const inForce = (grant: Grant, now: Date): boolean =>
  grant.ended_at === null && grant.starts_at <= now && (grant.ends_at === null || grant.ends_at > now);

/** How far the actor reaches into somebody's record, in which voice of their own. */
export type Reach = { own: boolean; voice: Exclude<Voice, "scribed" | "confirmed">; grants: Grant[] };

/** Nothing of it was shared by the person: all that is seen comes with acting for them. */
export const byAuthority = ({ grants }: Pick<Reach, "grants">): boolean =>
  grants.length > 0 && grants.every(({ authority_id }) => Boolean(authority_id));

/** The actor's reach into a record; null where they have none at all. */
export async function reachInto(tx: Tx, actor: Actor, personId: string): Promise<Reach | null> {
  if (actor.personId === personId) return { own: true, voice: "own", grants: [] };
  const grants = await tx.all<Grant>("sharing/reach", `select * from grant_in_force where person_id = $1`, [personId]);
  if (grants.length === 0) return null;
  const team = grants.find((grant) => grant.team_id !== null)?.team_id;
  const role = actor.memberships.find((member) => member.teamId === team)?.role;
  return { own: false, voice: role === undefined ? "supporter" : role === "peer worker" ? "peer" : "practitioner", grants };
}

/** May the actor do this to statements of a section, or to one statement (by its root)? */
export function may(reach: Reach, what: May, section: string, rootId?: string): boolean {
  if (reach.own) return true;
  return reach.grants.some(
    (grant) => grant.may.includes(what) && (grant.sections.includes(section) || (rootId !== undefined && grant.statement_id === rootId)),
  );
}

/** A plan meeting is begun by the person, or by a team that may answer in their plan. */
export const mayBegin = (reach: Reach): boolean =>
  reach.own || reach.grants.some((grant) => grant.team_id !== null && grant.may.includes("answer") && grant.sections.includes("plan"));
