import type { Authority } from "./store.ts";

export type State = "in-force" | "to-check" | "not-accepted" | "to-confirm" | "later" | "over" | "ended";

/** Where it stands, derived from its dates. Days are YYYY-MM-DD. */
export function stateOf(
  it: Pick<
    Authority,
    "ended_at" | "ends_on" | "starts_on" | "organisation_id" | "checked_at" | "account_id" | "holder_confirmed_at" | "in_force"
  >,
  today: string,
): State {
  if (it.ended_at) return "ended";
  if (it.ends_on !== null && it.ends_on < today) return "over";
  if (it.organisation_id !== null && it.checked_at === null) return "to-check";
  if (it.organisation_id !== null && it.account_id !== null && it.holder_confirmed_at === null) return "to-confirm";
  if (it.starts_on > today) return "later";
  return it.in_force ? "in-force" : "not-accepted";
}

/** Neither ended nor over, whether it is in force already or not. */
export const isStanding = (it: Parameters<typeof stateOf>[0], today: string): boolean => !["ended", "over"].includes(stateOf(it, today));
