import { grouped, newPaperCode, readPaperCode } from "../../ground/core/paper-code.ts";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground, Here } from "./accounts.ts";
import { attemptFailed, attemptRight, beginAttempt, type Subject } from "./attempts.ts";
import { news } from "./news.ts";
import { confirmPassword, setPassword, weakness } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { endOtherSessions } from "./sessions.ts";
import { normaliseName } from "./sign-in-name.ts";
import { isSecret, slowHash, type SlowHash } from "./slow-hash.ts";

/** Three groups of four: about 57 bits. */
const LENGTH = 12;

const pepper = (ground: Ground): Buffer => keyFrom(ground.secret, "way back");

/** A new code on paper, in place of an older one; the password is asked. It is answered this once, and only its hash kept. */
export async function makeWayBack(ground: Ground, self: Here, password: string): Promise<Outcome<string>> {
  const { accountId } = self;
  const right = await confirmPassword(ground, accountId, password);
  if (!right.ok) return right;
  const code = newPaperCode(LENGTH);
  const kept = await slowHash(code, pepper(ground));
  await ground.pool.query(
    `insert into way_back (account_id, salt, hash, made_by) values ($1, $2, $3, $4)
     on conflict (account_id) do update set salt = excluded.salt, hash = excluded.hash, made_by = excluded.made_by, made_at = now()`,
    [accountId, kept.salt, kept.hash, kept.made_by],
  );
  await news(ground, self, "way-back-made");
  return done(grouped(code));
}

type WayBack = { nameOrEmail: string; code: string; newPassword: string; address: string };

/** Sets a new password by the code, which then is used up, and ends all sessions. A wrong name and a wrong code are answered alike. */
export async function useWayBack(ground: Ground, { nameOrEmail, code, newPassword, address }: WayBack): Promise<Outcome<null>> {
  const name = normaliseName(nameOrEmail);
  const limits: Subject[] = [
    { kind: "wayBackAddress", of: address },
    { kind: "wayBackFrom", of: `${name} ${address}` },
    { kind: "wayBack", of: name },
  ];
  for (const subject of limits) if (!(await beginAttempt(ground.pool, subject))) return no("", "paused");
  const { rows } = await ground.pool.query<SlowHash & { id: string }>(
    `select a.id, w.salt, w.hash, w.made_by from account a left join way_back w on w.account_id = a.id
     where (a.email = $1 or a.username = $1) and a.closed_at is null`,
    [name],
  );
  const kept = rows[0];
  if (!(await isRight(ground, kept, readPaperCode(code, LENGTH)))) {
    let paused = false;
    for (const subject of limits) paused = (await attemptFailed(ground.pool, subject)) || paused;
    ground.log("way-back-refused", { account: kept?.id ?? null, address });
    return no("", paused ? "paused" : "way-back-wrong");
  }
  for (const subject of limits.slice(1)) await attemptRight(ground.pool, subject);
  const { id, hash } = kept!;
  const weak = await weakness(ground, id, newPassword);
  if (weak) return no("newPassword", weak);
  // the code goes first: of two who send it at once, one sets the password
  const used = await ground.pool.query("delete from way_back where account_id = $1 and hash = $2", [id, hash]);
  if (used.rowCount !== 1) return no("", "way-back-wrong");
  await setPassword(ground, id, newPassword);
  await endOtherSessions(ground, id, null);
  await news(ground, { accountId: id }, "password-by-paper");
  ground.log("password-changed", { account: id, address, how: "paper" });
  return done(null);
}

/** As long for a name that is not there, so that the time tells nothing. */
async function isRight(ground: Ground, kept: SlowHash | undefined, typed: string | null): Promise<boolean> {
  if (typed === null || !(kept?.hash instanceof Uint8Array)) {
    await slowHash(typed ?? "", pepper(ground));
    return false;
  }
  return isSecret(kept, typed, pepper(ground));
}
