import type { TeamRole } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";

export type AccountRow = {
  account_id: string;
  name: string;
  signs_in_as: string;
  roles: TeamRole[];
  administrator: boolean;
  second_step: boolean;
  passkeys: number;
  sessions: number;
  last_seen_at: Date | null;
  proved: boolean;
  closed_at: Date | null;
  /** works or worked here, or looks after the installation */
  is_staff: boolean;
};

/** Those of the service; or the one account that signs in with just this name or address. For administrators. */
export const readAccounts = (tx: Tx, wanted: string): Promise<AccountRow[]> =>
  tx.all("accounts/all", "select * from accounts_for_administrator($1)", [wanted]);

/** False where an administrator has looked for as many accounts today as one may. */
export const mayLookForAccount = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ may: boolean }>("accounts/may-look", "select may_look_for_account() as may"))!.may;

/** How many sessions ended; null where it is not the actor's to do. */
export const endSessionsOf = async (tx: Tx, accountId: string): Promise<number | null> =>
  (await tx.one<{ ended: number | null }>("accounts/end-sessions", "select end_sessions_of($1) as ended", [accountId]))!.ended;

export type Closing = "closed" | "record" | "last" | "self" | "none";
export const closeLeaver = async (tx: Tx, accountId: string): Promise<Closing> =>
  (await tx.one<{ done: Closing }>("accounts/close", "select close_leaver($1) as done", [accountId]))!.done;

export const NEEDING = ["administrator", "practitioner", "peer worker", "educator", "lead", "records officer"] as const;
export type Needing = (typeof NEEDING)[number];

export const requireSecondStep = (tx: Tx, roles: Needing[]) =>
  tx.all("accounts/require-second-step", "update installation set second_step_roles = $1", [roles]);
