import type { Actor } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import type { Tx } from "../../ground/database/transaction.ts";

/** Every kind of act that is recorded; words.ts says each in words. */
export const ACT_KINDS = [
  "set-up",
  "settings",
  "organisation-added",
  "team-added",
  "team-changed",
  "member-invited",
  "member-confirmed",
  "member-refused",
  "member-ended",
  "invitation-withdrawn",
  "administrator-made",
  "administrator-ended",
  "medicines-loaded",
  "medicines-removed",
  "messages-read",
  "message-again",
  "sessions-ended",
  "account-closed",
  "account-looked-for",
  "way-in-asked",
  "way-in-confirmed",
  "way-in-refused",
  "way-in-made",
  "way-in-not-me",
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

/** What somebody did who looks after the installation. */
export type Act = {
  kind: ActKind;
  organisationId?: string | null;
  teamId?: string | null;
  /** whose account it is about */
  aboutId?: string | null;
  /** short facts, by name: what a setting was and is, which role. Never words of anybody's record. */
  detail?: Record<string, unknown>;
};

/** Writes down what the actor does, in the transaction that does it: it is recorded, or it is not done. */
export async function recordAct(tx: Tx, actor: Pick<Actor, "accountId">, act: Act): Promise<void> {
  await tx.all(
    "acts/record",
    "insert into act (act_id, account_id, kind, organisation_id, team_id, about_id, detail) values ($1, $2, $3, $4, $5, $6, $7::jsonb)",
    [
      newId(),
      actor.accountId,
      act.kind,
      act.organisationId ?? null,
      act.teamId ?? null,
      act.aboutId ?? null,
      JSON.stringify(act.detail ?? {}),
    ],
  );
}
