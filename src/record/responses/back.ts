import { localPath } from "../../web/local-path.ts";

/** Where a form comes back to: the page it was on, if that is one of this site. */
export const backOf = (given: unknown, otherwise: string): string => localPath(given) ?? otherwise;

/** The page a form came from, told what happened and led to where it stands. */
export function withDone(back: string, done: string, statementId: string): string {
  const url = new URL(back, "http://here");
  if (done) url.searchParams.set("done", done);
  url.searchParams.set("at", statementId);
  url.hash = `s-${statementId}`;
  return `${url.pathname}${url.search}${url.hash}`;
}
