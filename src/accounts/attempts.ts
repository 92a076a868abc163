import { createHash } from "node:crypto";
import type { Pool } from "pg";

/** How many wrong guesses are let pass within `withinMinutes`, and how long the pause is then. */
export type Limit = { wrong: number; withinMinutes: number; pauseMinutes: number };

const LIMITS = {
  /** one sign-in name or e-mail address, from wherever */
  name: { wrong: 8, withinMinutes: 15, pauseMinutes: 10 },
  /** one network address, whatever names it tries; a ward may share one */
  address: { wrong: 60, withinMinutes: 15, pauseMinutes: 10 },
  /** the password asked again of somebody signed in */
  password: { wrong: 8, withinMinutes: 15, pauseMinutes: 10 },
  pin: { wrong: 5, withinMinutes: 60, pauseMinutes: 15 },
  /** few digits, and whoever sits beside may try: so slowly that guessing takes years */
  pinOfTheDay: { wrong: 15, withinMinutes: 1440, pauseMinutes: 1440 },
  /** messages with a link for a new password: each counts, right or wrong */
  reset: { wrong: 5, withinMinutes: 60, pauseMinutes: 60 },
  resetAddress: { wrong: 30, withinMinutes: 60, pauseMinutes: 60 },
  /** short codes of invitations: from one network address, and from everywhere together, as there may be many open ones */
  invitationAddress: { wrong: 10, withinMinutes: 15, pauseMinutes: 15 },
  invitations: { wrong: 100, withinMinutes: 60, pauseMinutes: 30 },
  /** links of crisis cards that open nothing, from one network address */
  cardAddress: { wrong: 30, withinMinutes: 15, pauseMinutes: 15 },
  /** the code on paper for a new password: of one account, and from one network address */
  wayBack: { wrong: 8, withinMinutes: 60, pauseMinutes: 30 },
  wayBackAddress: { wrong: 30, withinMinutes: 60, pauseMinutes: 30 },
  /** the code of the set-up page, from wherever */
  setUp: { wrong: 10, withinMinutes: 15, pauseMinutes: 15 },
} satisfies Record<string, Limit>;

export type Subject = { kind: keyof typeof LIMITS; of: string };

/** A wrong sign-in name may be a mistyped password: only its hash is kept. */
const keyOf = ({ kind, of }: Subject): string =>
  `${kind}:${createHash("sha256").update(of.normalize("NFKC").toLowerCase()).digest("base64url")}`;

/**
 * Counts a try before it is made, so that many sent at once cannot slip past; false when the subject has to pause.
 * Every wrong try more than the limit starts no new pause: it ends when it was said to end.
 */
export async function beginAttempt(pool: Pool, subject: Subject): Promise<boolean> {
  const { wrong, withinMinutes, pauseMinutes } = LIMITS[subject.kind];
  const { rows } = await pool.query<{ allowed: boolean }>(
    `insert into attempt as a (subject, failures, first_at) values ($1, 1, now())
     on conflict (subject) do update set
       failures = case when a.paused_until > now() then a.failures
         when a.paused_until is not null or a.first_at < now() - make_interval(mins => $3) then 1 else a.failures + 1 end,
       first_at = case when a.paused_until > now() then a.first_at
         when a.paused_until is not null or a.first_at < now() - make_interval(mins => $3) then now() else a.first_at end,
       paused_until = case when a.paused_until > now() then a.paused_until
         when a.paused_until is null and a.first_at >= now() - make_interval(mins => $3) and a.failures >= $2
           then now() + make_interval(mins => $4) end
     returning paused_until is null as allowed`,
    [keyOf(subject), wrong, withinMinutes, pauseMinutes],
  );
  return rows[0]!.allowed;
}

/** The try was wrong: the one that reaches the limit begins the pause. True when a pause begins. */
export async function attemptFailed(pool: Pool, subject: Subject): Promise<boolean> {
  const { wrong, pauseMinutes } = LIMITS[subject.kind];
  const { rowCount } = await pool.query(
    "update attempt set paused_until = coalesce(paused_until, now() + make_interval(mins => $3)) where subject = $1 and failures >= $2",
    [keyOf(subject), wrong, pauseMinutes],
  );
  return rowCount === 1;
}

/** The try was right: what was guessed wrong before is forgotten. */
export async function attemptRight(pool: Pool, subject: Subject): Promise<void> {
  await pool.query("delete from attempt where subject = $1", [keyOf(subject)]);
}

/** The try was right, but only this one is taken back: an own account must not clear an address for guessing at others. */
export async function attemptTakenBack(pool: Pool, subject: Subject): Promise<void> {
  await pool.query("update attempt set failures = greatest(failures - 1, 0) where subject = $1", [keyOf(subject)]);
}

/** Tries one secret of one subject: "paused", or whether `isRight` said so. */
export async function tryOnce(pool: Pool, subject: Subject, isRight: () => Promise<boolean>): Promise<"right" | "wrong" | "paused"> {
  if (!(await beginAttempt(pool, subject))) return "paused";
  if (await isRight()) {
    await attemptRight(pool, subject);
    return "right";
  }
  return (await attemptFailed(pool, subject)) ? "paused" : "wrong";
}
