import type { Language } from "../core/language.ts";
import { Checkboxes } from "../web/parts/choices.tsx";
import type { TeamOf } from "./store.ts";
import { EVENT_WORDS } from "./words.ts";

/** Who may read what the person is about to say, besides them: asked before it is saved. Nobody, unless they choose. */
export function ShareField({ teams, chosen, language }: { teams: TeamOf[]; chosen: string[]; language: Language }) {
  const words = EVENT_WORDS[language];
  if (teams.length === 0) return <p class="hint">{words.noTeam}</p>;
  return (
    <Checkboxes
      name="share"
      label={words.share}
      hint={words.shareHint}
      choices={teams.map(({ teamId, name, organisation }) => ({ value: teamId, text: name, hint: organisation }))}
      values={chosen}
      language={language}
    />
  );
}
