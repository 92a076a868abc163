import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { TeamRole } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { newSecrets, type Secrets } from "./secrets.ts";

export const EXPIRES_IN_DAYS = 30;

/** Who is invited, to what. */
export type Invited = {
  invitationId: string;
  createdBy: string;
  name: string;
  email: string;
  /** false where the link is only sent, so that whoever makes it cannot use it; else it is shown to them */
  linkIsShown?: boolean;
} & (
  | { kind: "person"; organisationId: string; teamId: string }
  | { kind: "supporter"; personId: string; supporterId: string }
  | { kind: "member"; organisationId: string; teamId: string; role: TeamRole }
);

/** Makes an invitation. null where it was made before: its secrets are not known any more. */
export async function invite(tx: Tx, invited: Invited): Promise<Secrets | null> {
  const secrets = await newSecrets();
  const to = { personId: null, supporterId: null, organisationId: null, teamId: null, role: null, ...invited };
  const added = await tx.all(
    "invitations/invite",
    `insert into invitation (invitation_id, kind, token_hash, code_hash, person_id, supporter_id, organisation_id, team_id, role, name, email,
       created_by, link_was_shown, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now() + make_interval(days => $14))
     on conflict (invitation_id) do nothing returning 1`,
    [
      to.invitationId,
      to.kind,
      secrets.tokenHash,
      secrets.codeHash,
      to.personId,
      to.supporterId,
      to.organisationId,
      to.teamId,
      to.role,
      to.name,
      to.email,
      to.createdBy,
      to.linkIsShown ?? true,
      EXPIRES_IN_DAYS,
    ],
  );
  return added.length > 0 ? secrets : null;
}

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

/** What an invitation says to whoever holds its link or code. */
export type Read = {
  invitationId: string;
  kind: "person" | "supporter" | "member";
  name: string;
  email: string;
  teamName: string | null;
  organisationName: string | null;
  role: string | null;
  personName: string | null;
  /** as what they are invited to act for that person, where a service wrote it down; null where the person invites them */
  actsAs: AuthorityKind | null;
  relationship: string | null;
  expiresAt: string;
  state: InvitationState;
};

export const readInvitation = async (tx: Tx, key: string): Promise<Read | null> =>
  (await tx.one<{ read: Read | null }>("invitations/read", "select read_invitation($1) as read", [key]))?.read ?? null;

export type Accepted = Read["kind"] | "own" | "unknown" | Exclude<InvitationState, "open">;

/** Whether the actor made it, for somebody else. */
export const isMine = async (tx: Tx, key: string): Promise<boolean> =>
  (await tx.one<{ mine: boolean }>("invitations/mine", "select is_my_invitation($1) as mine", [key]))!.mine;

/** Accepts as the actor, once. */
export const accept = async (tx: Tx, key: string): Promise<Accepted> =>
  (await tx.one<{ accepted: Accepted }>("invitations/accept", "select accept_invitation($1) as accepted", [key]))!.accepted;

export type Listed = {
  invitation_id: string;
  kind: Read["kind"];
  name: string;
  email: string;
  role: string | null;
  team_name: string | null;
  created_at: Date;
  expires_at: Date;
  state: InvitationState;
  /** what became of the newest message with its link; null where there was none */
  mail: "sent" | "failed" | "none" | null;
};

/** The invitations an actor may see, newest first; into one team, or all that are not between a person and a supporter. */
export const listInvitations = (tx: Tx, teamIds: string[] | null): Promise<Listed[]> =>
  tx.all(
    "invitations/list",
    `select i.invitation_id, i.kind, i.name, i.email, i.role, t.name as team_name, i.created_at, i.expires_at, mail_of(i.invitation_id) as mail,
       case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
         when i.expires_at < now() then 'expired' else 'open' end as state
     from invitation i left join team t on t.team_id = i.team_id
     where i.kind <> 'supporter' and ($1::uuid[] is null or i.team_id = any ($1))
     order by i.created_at desc limit 200`,
    [teamIds],
  );

export type Renewed = { kind: Read["kind"]; email: string; from: string };

/** The secrets of an open invitation that has an address are replaced; null where that is not the actor's to do. */
export const renew = async (tx: Tx, invitationId: string, { tokenHash, codeHash }: Secrets): Promise<Renewed | null> =>
  (await tx.one<{ renewed: Renewed | null }>("invitations/renew", "select renew_invitation($1, $2, $3) as renewed", [
    invitationId,
    tokenHash,
    codeHash,
  ]))!.renewed;

/** true when it was open until now. */
export const withdraw = async (tx: Tx, invitationId: string): Promise<boolean> =>
  (
    await tx.all(
      "invitations/withdraw",
      "update invitation set withdrawn_at = now() where invitation_id = $1 and withdrawn_at is null and accepted_at is null returning 1",
      [invitationId],
    )
  ).length > 0;
