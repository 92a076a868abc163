import type { Language } from "../../ground/core/language.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { EVENTS_SECTION } from "./section.ts";
import type { EventsRead } from "./store.ts";
import { EVENT_WORDS } from "./words.ts";

const { section } = EVENTS_SECTION;

type ShareFieldProps = { read: EventsRead; chosen: string[]; language: Language; timeZone: string };

/** Who may read what the person is about to say, besides them: asked before it is saved, with who reads it in any case. */
export function ShareField({ read: { teams, grants, readers }, chosen, language, timeZone }: ShareFieldProps) {
  const words = EVENT_WORDS[language];
  const all = grants.some((each) => each.sections.includes(section));
  const already = all ? words.readAlready(whoSees(readers, { section }, { language, timeZone }).text) : null;
  return (
    <>
      {teams.length === 0 ? (
        <p class="hint">{[already, words.noTeam].filter(Boolean).join(" ")}</p>
      ) : (
        <Checkboxes
          name="share"
          label={words.share}
          hint={already ?? words.shareHint}
          choices={teams.map(({ teamId, name, organisation }) => ({ value: teamId, text: name, hint: organisation }))}
          values={chosen}
          language={language}
        />
      )}
      {all && (
        <p class="hint">
          {words.notThisOne} <a href="/sharing">{PAGE_WORDS[language].whoSees}</a>
        </p>
      )}
    </>
  );
}
