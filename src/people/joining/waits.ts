import type { TeamRole } from "../../ground/core/actor.ts";
import type { Waits } from "../../web/waits.ts";
import { JOINING_WORDS } from "./words.ts";

/** Somebody joined a team that works with the person, or in the month before it began to, and the person has not looked at the team since. */
export const JOINING_WAITS: Waits<{ id: string; teamId: string; name: string; role: TeamRole; team: string }[]> = {
  what: "joined",
  rank: 60,
  tells: true,
  sql: "select joined_my_teams() where $1::uuid = (select actor())",
  waiting: (found, { language }) => {
    const words = JOINING_WORDS[language];
    return (found ?? []).map(({ id, teamId, name, role, team }) => ({
      id,
      href: `/sharing/teams/${teamId}`,
      title: words.joined(name, team),
      text: words.joinedText(words.roles[role]),
      next: words.joinedNext,
    }));
  },
};
