import type { Reach } from "../../record/reach/reach.ts";
import { PICTURE_PATH_WORDS } from "../by-pictures/words.ts";
import { More } from "../../web/parts/summary.tsx";
import type { PersonProps } from "./person-props.ts";
import { mayWriteDown } from "./rules.ts";
import { PEOPLE_WORDS } from "./words.ts";

/** What the actor may write down for the person, sitting together. */
export function WriteDown({ asked, personId, profile, reach }: PersonProps & { reach: Reach }) {
  const words = PEOPLE_WORDS[asked.language];
  const sections = mayWriteDown(asked.house.sections, reach);
  const back = encodeURIComponent(`/people/${personId}`);
  if (sections.length === 0) return null;
  return (
    <div class="no-print">
      <More summary={words.writeDown(profile.called)}>
        <ul>
          {sections.map(({ kind, words: called }) => (
            <li key={kind}>
              <a href={`/people/${personId}/write-down?kind=${kind}&back=${back}`}>{called[asked.language].entry}</a>
            </li>
          ))}
        </ul>
      </More>
      <p>
        <a href={`/people/${personId}/by-pictures`}>{PICTURE_PATH_WORDS[asked.language].titleFor(profile.called)}</a>
      </p>
    </div>
  );
}
