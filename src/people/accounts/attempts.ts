import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";

/** How many wrong guesses are let pass within `withinMinutes`, and how long the pause is then. */
export type Pausing = { wrong: number; withinMinutes: number; pauseMinutes: number };
/**
 * How many are let pass at once; after that each waits for its turn, so many seconds after the one before. What anybody
 * can try from anywhere is slowed and never closed: else a stranger could shut somebody out.
 */
export type Slowing = { wrong: number; withinMinutes: number; everySeconds: number };

const LIMITS = {
  /** one account on a device where it signed in before: its own count, which strangers cannot use up */
  device: { wrong: 8, withinMinutes: 15, pauseMinutes: 10 },
  /** one sign-in name or e-mail address from one network address where it is not known */
  nameFrom: { wrong: 8, withinMinutes: 15, pauseMinutes: 10 },
  /** one name from everywhere it is not known */
  name: { wrong: 24, withinMinutes: 15, everySeconds: 2 },
  /** one network address, whatever names it tries; a ward may share one */
  address: { wrong: 60, withinMinutes: 15, everySeconds: 2 },
  /** the password asked again of somebody signed in */
  password: { wrong: 8, withinMinutes: 15, pauseMinutes: 10 },
  /** codes of the second step: whoever tries has given the right password */
  secondStep: { wrong: 10, withinMinutes: 15, pauseMinutes: 15 },
  pin: { wrong: 5, withinMinutes: 60, pauseMinutes: 15 },
  /** few digits, and whoever sits beside may try: so slowly that guessing takes years */
  pinOfTheDay: { wrong: 15, withinMinutes: 1440, pauseMinutes: 1440 },
  /** messages with a link for a new password, to one account: each counts; more are not sent, and nobody is told so */
  reset: { wrong: 5, withinMinutes: 60, pauseMinutes: 10 },
  resetAddress: { wrong: 30, withinMinutes: 60, everySeconds: 2 },
  /** short codes of invitations: from one network address, and from everywhere together, as there may be many open ones */
  invitationAddress: { wrong: 10, withinMinutes: 15, pauseMinutes: 15 },
  invitations: { wrong: 100, withinMinutes: 60, everySeconds: 1 },
  /** messages that one account has sent to addresses of others */
  sending: { wrong: 30, withinMinutes: 60, pauseMinutes: 60 },
  /** links of crisis cards that open nothing, from one network address */
  cardAddress: { wrong: 30, withinMinutes: 15, pauseMinutes: 15 },
  /** the code on paper for a new password: of one account from one network address and from everywhere, and from one address */
  wayBackFrom: { wrong: 8, withinMinutes: 60, pauseMinutes: 30 },
  wayBack: { wrong: 24, withinMinutes: 60, everySeconds: 2 },
  wayBackAddress: { wrong: 30, withinMinutes: 60, everySeconds: 2 },
  /** the code of the set-up page, from wherever */
  setUp: { wrong: 10, withinMinutes: 15, everySeconds: 2 },
} satisfies Record<string, Pausing | Slowing>;

export type Subject = { kind: keyof typeof LIMITS; of: string };

/** A wrong sign-in name may be a mistyped password: only its hash is kept. */
const keyOf = ({ kind, of }: Subject): string =>
  `${kind}:${createHash("sha256").update(of.normalize("NFKC").toLowerCase()).digest("base64url")}`;

/** Counts a try before it is made, so that many sent at once cannot slip past; false when the subject has to pause. */
export async function beginAttempt(pool: Pool, subject: Subject): Promise<boolean> {
  const limit: Pausing | Slowing = LIMITS[subject.kind];
  return "pauseMinutes" in limit ? mayTry(pool, subject, limit) : itsTurn(pool, subject, limit);
}

/** Every wrong try more than the limit starts no new pause: it ends when it was said to end. */
async function mayTry(pool: Pool, subject: Subject, { wrong, withinMinutes, pauseMinutes }: Pausing): Promise<boolean> {
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

/** As long as anybody is kept waiting for their turn, and as many as wait at once in this process. */
const LONGEST_WAIT_SECONDS = 15;
const MOST_WAITING = 100;
let waiting = 0;

/** Each further try takes its turn behind those that wait already; false where the row of them is too long. */
async function itsTurn(pool: Pool, subject: Subject, { wrong, withinMinutes, everySeconds }: Slowing): Promise<boolean> {
  const { rows } = await pool.query<{ wait: number | null }>(
    `insert into attempt as a (subject, failures, first_at, next_at) values ($1, 1, now(), now())
     on conflict (subject) do update set
       failures = case when a.first_at < now() - make_interval(mins => $3) then 1 else a.failures + 1 end,
       first_at = case when a.first_at < now() - make_interval(mins => $3) then now() else a.first_at end,
       next_at = case when a.first_at < now() - make_interval(mins => $3) or a.failures < $2 then now()
         when a.next_at > now() + make_interval(secs => $5) then a.next_at
         else greatest(a.next_at, now()) + make_interval(secs => $4) end,
       paused_until = case when a.first_at >= now() - make_interval(mins => $3) and a.failures >= $2
         and a.next_at > now() + make_interval(secs => $5) then now() end
     returning case when paused_until is null then extract(epoch from next_at - now())::float8 end as wait`,
    [keyOf(subject), wrong, withinMinutes, everySeconds, LONGEST_WAIT_SECONDS],
  );
  const wait = rows[0]!.wait;
  if (wait === null || (wait > 0 && waiting >= MOST_WAITING)) return false;
  if (wait <= 0) return true;
  waiting++;
  await sleep(wait * 1000).finally(() => waiting--);
  return true;
}

/** The try was wrong: the one that reaches the limit begins the pause. True when a pause begins. */
export async function attemptFailed(pool: Pool, subject: Subject): Promise<boolean> {
  const limit: Pausing | Slowing = LIMITS[subject.kind];
  if (!("pauseMinutes" in limit)) return false;
  const { wrong, pauseMinutes } = limit;
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
