import type { PasswordProblem } from "./passwords.ts";

/** What an account's form can be refused for; words.ts has the words for each. */
export type Problem =
  | PasswordProblem
  | "name-missing"
  | "name-ours"
  | "name-mixed"
  | "email-wrong"
  | "email-taken"
  | "username-wrong"
  | "username-taken"
  | "no-way-in"
  | "sign-in-wrong"
  | "no-cookies"
  | "paused"
  | "code-wrong"
  | "step-over"
  | "password-wrong"
  | "link-over"
  | "no-mail"
  | "way-back-wrong"
  | "totp-on"
  | "totp-off"
  | "pin-wrong-shape"
  | "pin-easy"
  | "pin-wrong"
  | "pin-missing"
  | "passkey-failed"
  | "passkey-over"
  | "passkey-unknown";

/** By field; "" is the whole form. */
export type AccountProblems = Record<string, Problem>;
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: AccountProblems };
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const no = (field: string, problem: Problem): Outcome<never> => ({ ok: false, problems: { [field]: problem } });
