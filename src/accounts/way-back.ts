import { timingSafeEqual } from "node:crypto";
import { grouped, newPaperCode, readPaperCode } from "../core/paper-code.ts";
import type { Ground } from "./accounts.ts";
import { beginAttempt, tryOnce } from "./attempts.ts";
import { normaliseName } from "./better-auth.ts";
import { confirmPassword, setPassword, weakness } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { endOtherSessions } from "./sessions.ts";
import { newSalt, slowHash } from "./slow-hash.ts";

/** Three groups of four: about 57 bits. */
const LENGTH = 12;

/** A new code on paper, in place of an older one; the password is asked. It is answered this once, and only its hash kept. */
export async function makeWayBack(ground: Ground, accountId: string, password: string): Promise<Outcome<string>> {
  const right = await confirmPassword(ground, accountId, password);
  if (!right.ok) return right;
  const code = newPaperCode(LENGTH);
  const salt = newSalt();
  await ground.pool.query(
    `insert into way_back (account_id, salt, hash) values ($1, $2, $3)
     on conflict (account_id) do update set salt = excluded.salt, hash = excluded.hash, made_at = now()`,
    [accountId, salt, await slowHash(code, salt)],
  );
  return done(grouped(code));
}

type WayBack = { nameOrEmail: string; code: string; newPassword: string; address: string };

/** Sets a new password by the code, which then is used up, and ends all sessions. A wrong name and a wrong code are answered alike. */
export async function useWayBack(ground: Ground, { nameOrEmail, code, newPassword, address }: WayBack): Promise<Outcome<null>> {
  const name = normaliseName(nameOrEmail);
  if (!(await beginAttempt(ground.pool, { kind: "wayBackAddress", of: address }))) return no("", "paused");
  const { rows } = await ground.pool.query<{ id: string; salt: Buffer | null; hash: Buffer | null }>(
    `select a.id, w.salt, w.hash from account a left join way_back w on w.account_id = a.id
     where (a.email = $1 or a.username = $1) and a.closed_at is null`,
    [name],
  );
  const kept = rows[0];
  const typed = readPaperCode(code, LENGTH);
  const found = await tryOnce(ground.pool, { kind: "wayBack", of: name }, async () => {
    // as long for a name that is not there, so that the time tells nothing
    const hash = await slowHash(typed ?? "", kept?.salt ?? newSalt());
    return typed !== null && kept?.hash instanceof Uint8Array && timingSafeEqual(hash, kept.hash);
  });
  if (found === "paused") return no("", "paused");
  if (found === "wrong" || !kept) return no("", "way-back-wrong");
  const weak = await weakness(ground, kept.id, newPassword);
  if (weak) return no("newPassword", weak);
  // the code goes first: of two who send it at once, one sets the password
  const used = await ground.pool.query("delete from way_back where account_id = $1 and hash = $2", [kept.id, kept.hash]);
  if (used.rowCount !== 1) return no("", "way-back-wrong");
  await setPassword(ground, kept.id, newPassword);
  await endOtherSessions(ground, kept.id, null);
  return done(null);
}
