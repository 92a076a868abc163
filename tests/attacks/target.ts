import { aServer, type TestServer } from "../builders/server.ts";
import { attackersOf, aVictim, type Attacker, type Victim } from "./victim.ts";

/** Somebody's record on a server, and everybody who tries to reach it without a right to it. */
export type Target = { server: TestServer; victim: Victim; teamId: string; attackers: Attacker[] };

export async function aTarget(): Promise<Target> {
  const server = await aServer();
  const { victim, team } = await aVictim(server);
  return { server, victim, teamId: team.teamId, attackers: await attackersOf(server, victim, team) };
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
