import type { LightMyRequestResponse } from "fastify";
import { aServer, type TestServer, type Visitor } from "../builders/server.ts";
import { attackersOf, aVictim, type Attacker, type Victim } from "./victim.ts";

/** Somebody's record on a server, and everybody who tries to reach it without a right to it. */
export type Target = { server: TestServer; victim: Victim; teamId: string; attackers: Attacker[] };

export async function aTarget(): Promise<Target> {
  const server = await aServer();
  const { victim, team } = await aVictim(server);
  return { server, victim, teamId: team.teamId, attackers: await attackersOf(server, victim, team) };
}

type Attempt = (visitor: Visitor) => Promise<LightMyRequestResponse>;

/** Tries one thing after the other in one session, and in a new one when that has ended, as some of them do to it. */
export async function persistent(
  server: TestServer,
  accountId: string | null,
): Promise<(attempt: Attempt) => Promise<LightMyRequestResponse>> {
  let visitor = await server.as(accountId);
  return async (attempt) => {
    const answer = await attempt(visitor);
    if (accountId === null || !answer.headers.location?.startsWith("/sign-in")) return answer;
    visitor = await server.as(accountId);
    return attempt(visitor);
  };
}

/** Each way a path can be filled with the victim's ids. */
export function urlsOf({ victim, teamId }: Target, path: string): string[] {
  const fill = (statementId: string) =>
    path.replace(
      /:(\w+)/g,
      (_, name: string) =>
        ({
          ...(victim as unknown as Record<string, string>),
          statementId,
          partId: statementId,
          teamId,
          accountId: victim.personId,
        })[name] ??
        { area: "home", part: "early-signs", kind: "step", token: "none" }[name] ??
        victim.personId,
    );
  return path.includes(":statementId") || path.includes(":partId") ? victim.statements.map(fill) : [fill("")];
}

/**
 * What an attacker tries of these. Those to whom nothing at all is open take turns, as all doors are alike to them:
 * together they try each one twice.
 */
export const turnOf = (attacker: Attacker, index: number, urls: string[]): string[] =>
  urls.length === 1 || attacker.may.length > 0 ? urls : urls.filter((_, each) => (each + index) % 3 === 0);
