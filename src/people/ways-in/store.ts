import type { Tx } from "../../ground/database/transaction.ts";

export const KNOWN_BY = ["face", "papers", "telephone"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

export type WayIn = {
  way_in_id: string;
  /** "" for whoever asked, until another has confirmed */
  name: string;
  signs_in_as: string;
  known_by: KnownBy;
  without_second_step: boolean;
  asked_by_name: string;
  asked_at: Date;
  /** the actor asked for it */
  mine: boolean;
  /** null until somebody else has said that it is they */
  confirmed: true | null;
  decided_by_name: string | null;
};

export type Asking = { id: string; signsInAs: string; knownBy: KnownBy; withoutSecondStep: boolean };

/** Whether it was taken, or too many were asked for today; and who is told of it. Whoever asks learns nothing of whom it found. */
export const askWayIn = async (
  tx: Tx,
  { id, signsInAs, knownBy, withoutSecondStep }: Asking,
): Promise<{ taken: boolean; about: string | null }> =>
  (await tx.one<{ taken: boolean; about: string | null }>("ways-in/ask", "select * from ask_way_in($1, $2, $3, $4)", [
    id,
    signsInAs,
    knownBy,
    withoutSecondStep,
  ]))!;

export const readWaysIn = (tx: Tx): Promise<WayIn[]> => tx.all("ways-in/all", "select * from ways_in()");

export const decideWayIn = async (tx: Tx, wayInId: string, yes: boolean): Promise<string | null> =>
  (await tx.one<{ about: string | null }>("ways-in/decide", "select decide_way_in($1, $2) as about", [wayInId, yes]))!.about;

export type Made = { accountId: string; withoutSecondStep: boolean; name: string; confirmedBy: string };

/** Once, by whoever asked for it, after somebody else has confirmed. */
export const makeWayIn = async (tx: Tx, wayInId: string): Promise<Made | null> =>
  (await tx.one<{ made: Made | null }>("ways-in/make", "select make_way_in($1) as made", [wayInId]))!.made;

export type ToAnswer = {
  wayInId: string;
  askedBy: string;
  confirmedBy: string;
  at: string;
  /** the second step was turned off too */ dropped: boolean;
};

/** What the actor is asked in this session before anything else; null: nothing. */
export const readToAnswer = async (tx: Tx, mark: string): Promise<ToAnswer | null> =>
  (await tx.one<{ asked: ToAnswer | null }>("ways-in/to-answer", "select way_in_to_answer($1) as asked", [mark]))!.asked;

export const itWasMe = (tx: Tx, wayInId: string, mark: string): Promise<unknown> =>
  tx.one("ways-in/it-was-me", "select it_was_me($1, $2)", [wayInId, mark]);

/** How many said "it was not me" within a month, for a records officer to look into. */
export const countNotMe = async (tx: Tx): Promise<number> =>
  (await tx.one<{ count: number }>("ways-in/not-me", "select not_me_to_look_at() as count"))!.count;
