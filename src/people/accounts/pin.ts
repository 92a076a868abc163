import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";
import { attemptRight, tryOnce, type Subject } from "./attempts.ts";
import { isEasyPin } from "../../web/easy-pin.ts";
import { done, no, type Outcome } from "./problems.ts";
import { isSecret, slowHash, type SlowHash } from "./slow-hash.ts";

const subject = (accountId: string): Subject => ({ kind: "pin", of: accountId });

/** Four digits fall in a moment to whoever has the database: their hash needs a key that does not stand in it. */
const pepper = (ground: Ground): Buffer => keyFrom(ground.secret, "signing pin");

/** The same PIN, hashed as it is today. */
async function hashAnew(ground: Ground, accountId: string, pin: string, before: SlowHash): Promise<void> {
  const kept = await slowHash(pin, pepper(ground));
  await ground.pool.query("update signing_pin set salt = $2, hash = $3, made_by = $4 where account_id = $1 and hash = $5", [
    accountId,
    kept.salt,
    kept.hash,
    kept.made_by,
    before.hash,
  ]);
}

/** "shape": not 4 to 8 digits; "easy": among the first that anybody would guess. */
export function pinProblem(pin: string): "pin-wrong-shape" | "pin-easy" | null {
  if (!/^\d{4,8}$/.test(pin)) return "pin-wrong-shape";
  return isEasyPin(pin) ? "pin-easy" : null;
}

/** The person's own PIN, to sign on somebody else's device. Setting it forgets wrong guesses at the old one. */
export async function setPin(ground: Ground, accountId: string, pin: string): Promise<Outcome<null>> {
  const problem = pinProblem(pin);
  if (problem) return no("pin", problem);
  const kept = await slowHash(pin, pepper(ground));
  await ground.pool.query(
    `insert into signing_pin (account_id, salt, hash, made_by) values ($1, $2, $3, $4)
     on conflict (account_id) do update set salt = excluded.salt, hash = excluded.hash, made_by = excluded.made_by, set_at = now()`,
    [accountId, kept.salt, kept.hash, kept.made_by],
  );
  await attemptRight(ground.pool, subject(accountId));
  await attemptRight(ground.pool, { kind: "pinOfTheDay", of: accountId });
  return done(null);
}

/** True where there was one. */
export async function removePin(ground: Ground, accountId: string): Promise<boolean> {
  return (await ground.pool.query("delete from signing_pin where account_id = $1", [accountId])).rowCount === 1;
}

/** Five wrong ones make a pause of fifteen minutes, in which the right one is refused too; fifteen in a day, one of a day. */
export async function checkPin(ground: Ground, accountId: string, pin: string): Promise<Outcome<null>> {
  const { rows } = await ground.pool.query<SlowHash>(
    "select p.salt, p.hash, p.made_by from signing_pin p join account a on a.id = p.account_id where a.id = $1 and a.closed_at is null",
    [accountId],
  );
  const kept = rows[0];
  if (!kept) return no("pin", "pin-missing");
  const isRight = () => isSecret(kept, pin, pepper(ground));
  let today: Awaited<ReturnType<typeof tryOnce>> = "wrong";
  const found = await tryOnce(ground.pool, subject(accountId), async () => {
    today = await tryOnce(ground.pool, { kind: "pinOfTheDay", of: accountId }, isRight);
    return today === "right";
  });
  if (found === "paused" || (today as string) === "paused") return no("pin", "paused");
  if (found === "right" && kept.made_by === "scrypt") await hashAnew(ground, accountId, pin, kept);
  if (found !== "right") ground.log("pin-refused", { account: accountId });
  return found === "right" ? done(null) : no("pin", "pin-wrong");
}
