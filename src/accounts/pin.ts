import { timingSafeEqual } from "node:crypto";
import type { Ground } from "./accounts.ts";
import { attemptRight, tryOnce, type Subject } from "./attempts.ts";
import { isEasyPin } from "./easy-pin.ts";
import { done, no, type Outcome } from "./problems.ts";
import { newSalt, slowHash } from "./slow-hash.ts";

const subject = (accountId: string): Subject => ({ kind: "pin", of: accountId });

/** "shape": not 4 to 8 digits; "easy": among the first that anybody would guess. */
export function pinProblem(pin: string): "pin-wrong-shape" | "pin-easy" | null {
  if (!/^\d{4,8}$/.test(pin)) return "pin-wrong-shape";
  return isEasyPin(pin) ? "pin-easy" : null;
}

/** The person's own PIN, to sign on somebody else's device. Setting it forgets wrong guesses at the old one. */
export async function setPin(ground: Ground, accountId: string, pin: string): Promise<Outcome<null>> {
  const problem = pinProblem(pin);
  if (problem) return no("pin", problem);
  const salt = newSalt();
  await ground.pool.query(
    `insert into signing_pin (account_id, salt, hash) values ($1, $2, $3)
     on conflict (account_id) do update set salt = excluded.salt, hash = excluded.hash, set_at = now()`,
    [accountId, salt, await slowHash(pin, salt)],
  );
  await attemptRight(ground.pool, subject(accountId));
  await attemptRight(ground.pool, { kind: "pinOfTheDay", of: accountId });
  return done(null);
}

export async function removePin(ground: Ground, accountId: string): Promise<void> {
  await ground.pool.query("delete from signing_pin where account_id = $1", [accountId]);
}

/** Five wrong ones make a pause of fifteen minutes, in which the right one is refused too; fifteen in a day, one of a day. */
export async function checkPin(ground: Ground, accountId: string, pin: string): Promise<Outcome<null>> {
  const { rows } = await ground.pool.query<{ salt: Buffer; hash: Buffer }>(
    "select p.salt, p.hash from signing_pin p join account a on a.id = p.account_id where a.id = $1 and a.closed_at is null",
    [accountId],
  );
  const kept = rows[0];
  if (!kept) return no("pin", "pin-missing");
  const isRight = async () => timingSafeEqual(await slowHash(pin, kept.salt), kept.hash);
  let today: Awaited<ReturnType<typeof tryOnce>> = "wrong";
  const found = await tryOnce(ground.pool, subject(accountId), async () => {
    today = await tryOnce(ground.pool, { kind: "pinOfTheDay", of: accountId }, isRight);
    return today === "right";
  });
  if (found === "paused" || (today as string) === "paused") return no("pin", "paused");
  return found === "right" ? done(null) : no("pin", "pin-wrong");
}
