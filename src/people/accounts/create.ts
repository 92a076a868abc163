import type { Language } from "../../ground/core/language.ts";
import { inOneLine, nameProblem } from "../../ground/core/name.ts";
import { newId } from "../../ground/core/id.ts";
import type { Ground } from "./accounts.ts";
import { hashPassword } from "./password-hash.ts";
import { normaliseName, SIGN_IN_NAME } from "./sign-in-name.ts";
import { passwordProblem } from "./passwords.ts";
import { done, no, type AccountProblems, type Outcome } from "./problems.ts";

export type NewAccount = { name: string; email?: string; username?: string; password: string; language: Language; administrator?: boolean };

/** Where an account has no e-mail its address is this, at a domain that can never exist (RFC 2606). */
export const noEmail = (accountId: string): string => `${accountId}@no-email.invalid`;
export const hasEmail = (email: string): boolean => !email.endsWith("@no-email.invalid");

const EMAIL = /^[^\s@<>,;"]{1,64}@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/;

/** What is wrong with the details of a new account, by field, without looking at who else has one. */
export function newAccountProblems({ name, email, username, password }: NewAccount): AccountProblems {
  const problems = wayInProblems({ email, username });
  const wrong = nameProblem(inOneLine(name));
  if (wrong) problems.name = wrong === "name-ours" || wrong === "name-mixed" ? wrong : "name-missing";
  const weak = passwordProblem(password, [name, email ?? "", username ?? ""]);
  if (weak) problems.password = weak;
  return problems;
}

/** What is wrong with an e-mail address and a sign-in name, of which one is needed. */
export function wayInProblems({ email, username }: Pick<NewAccount, "email" | "username">): AccountProblems {
  const problems: AccountProblems = {};
  if (!email?.trim() && !username?.trim()) problems.username = "no-way-in";
  if (email?.trim() && (!EMAIL.test(email.trim()) || email.trim().length > 254 || !hasEmail(normaliseName(email))))
    problems.email = "email-wrong";
  if (username?.trim() && !SIGN_IN_NAME.test(normaliseName(username))) problems.username = "username-wrong";
  return problems;
}

/** Makes an account, in one statement. Answers its id. Nobody has proved yet that they read its address. */
export async function createAccount(ground: Ground, given: NewAccount): Promise<Outcome<string>> {
  const problems = newAccountProblems(given);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const id = newId();
  const hash = await hashPassword(ground, id, given.password);
  const username = given.username?.trim() || null;
  try {
    await ground.pool.query(
      `with a as (insert into account (id, name, email, username, display_username, language, administrator)
         values ($1, $2, $3, $4, $5, $6, $7) returning id)
       insert into credential (id, account_id, provider_id, provider_account_id, password) select $8, id, 'credential', id::text, $9 from a`,
      [
        id,
        inOneLine(given.name),
        given.email?.trim() ? normaliseName(given.email) : noEmail(id),
        username && normaliseName(username),
        username,
        given.language,
        given.administrator ?? false,
        newId(),
        hash,
      ],
    );
  } catch (error) {
    return taken(error);
  }
  return done(id);
}

/** Which of them somebody else has already. */
export function taken(error: unknown): Outcome<never> {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === "23505" && constraint === "account_email_key") return no("email", "email-taken");
  if (code === "23505" && constraint === "account_username_key") return no("username", "username-taken");
  throw error;
}
