import { createContext } from "preact";

/** The address of the page that is being drawn, for links that lead to another part of the same page. */
export const Address = createContext("/");

export type Query = URLSearchParams;

export const queryOf = (address: string): Query => new URLSearchParams(address.split("?")[1] ?? "");

/** What the last form had done is told once, and an entry is looked for once: neither goes on to the next part of the page. */
const ONCE = ["saved", "away", "done", "back", "at", "replied"];

/** The same page with one thing in its address put another way; null leaves it out. */
export function addressWith(address: string, name: string, value: string | null, anchor: string): string {
  const [path = "/"] = address.split("?");
  const query = queryOf(address);
  for (const each of ONCE) query.delete(each);
  if (value === null) query.delete(name);
  else query.set(name, value);
  const asked = query.toString();
  return `${path}${asked && `?${asked}`}#${anchor}`;
}

/** Where an entry stands on a page that may have several parts: the server finds the part by the address, the browser the place. */
export const spotOn = (path: string, statementId: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}at=${statementId}#s-${statementId}`;
