import { newId } from "../../src/ground/core/id.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { transaction, type Tx } from "../../src/ground/database/transaction.ts";
import { append } from "../../src/record/statements/store.ts";
import type { Voice } from "../../src/ground/core/voice.ts";

const SECTION = "restrictive-events";

export const anEventBody = (more: Record<string, unknown> = {}) => ({
  type: "seclusion",
  beganOn: "2026-11-02",
  beganAt: "14:05",
  endedOn: "2026-11-02",
  endedAt: "16:00",
  place: "Room",
  decidedBy: "Doctor D",
  power: "mha-detained",
  reason: "Reason",
  text: "Door closed",
  before: "Offered tea",
  harm: "",
  choices: "none-seen",
  entries: [],
  ...more,
});

export type Piece = { kind: string; voice: Voice; body: unknown };
export const ABSENT: Piece = { kind: "account-absent", voice: "practitioner", body: { reason: "Asleep", askOn: "2026-11-03" } };
export const ACCOUNT: Piece = { kind: "event-account", voice: "scribed", body: { text: "Cold floor" } };
export const PLANNED: Piece = { kind: "conversation-planned", voice: "practitioner", body: { on: "2026-11-05", text: "" } };

/** Says one thing about an event, or the event itself, in a transaction that is open. */
export async function saidIn(
  tx: Tx,
  personId: string,
  by: string,
  piece: Piece,
  at: { statementId?: string; aboutId?: string } = {},
): Promise<string> {
  const statementId = at.statementId ?? newId();
  const { kind, voice, body } = piece;
  const ids = { personId, statementId, revisionId: newId(), basedOn: null, section: SECTION };
  const about = { aboutId: at.aboutId ?? null, rootId: at.aboutId ?? statementId };
  await append(tx, { ...ids, ...about, kind, voice, authorId: by, scribeId: voice === "scribed" ? by : null, body });
  return statementId;
}

/** Records an event as the practitioner `by`, with whatever is said about it in the same transaction. Answers their ids. */
export function anEvent(
  { pool }: Database,
  personId: string,
  by: string,
  more: Record<string, unknown> = {},
  pieces: Piece[] = [ABSENT, PLANNED],
): Promise<{ eventId: string; about: string[] }> {
  return transaction(pool, { provenAccount: by }, async (tx) => {
    const eventId = await saidIn(tx, personId, by, { kind: "restrictive-event", voice: "practitioner", body: anEventBody(more) });
    const about: string[] = [];
    for (const piece of pieces) about.push(await saidIn(tx, personId, by, piece, { aboutId: eventId }));
    return { eventId, about };
  });
}
