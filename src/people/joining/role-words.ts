import type { TeamRole } from "../../ground/core/actor.ts";

/** What somebody is in a team, as every page and message says it; the words are plain enough for Easy Read, too. */
export const TEAM_ROLE_WORDS: Record<TeamRole, string> = {
  practitioner: "practitioner",
  "peer worker": "peer worker",
  educator: "educator",
  lead: "team lead",
  "records officer": "records officer",
};
