import { KEPT_WORDS } from "../kept-words/words.ts";
import { formatWhen } from "../dates.ts";
import type { Begun, Drawn } from "./drawn-for.ts";

/** Inside a form: what in it was begun before, or kept for its writer, and a way to throw each away. */
export function BegunBefore({ drawn, own, kept }: { drawn: Drawn; own: Begun | undefined; kept: Begun[] }) {
  return (
    <>
      {own && <p class="hint">{<OneBegun {...{ drawn }} each={own} />}</p>}
      {kept.map((each) => (
        <div key={each.draft_id} class="card today">
          <p>
            <OneBegun {...{ drawn, each }} />
          </p>
          {Object.values(each.fields).map((text, index) => (
            <p key={index} class="words" dir="auto">
              {text}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}

function OneBegun({ drawn: { language, timeZone }, each }: { drawn: Drawn; each: Begun }) {
  const words = KEPT_WORDS[language];
  const when = formatWhen(each.at, language, timeZone);
  return (
    <>
      {each.kept ? words.keptBecause[each.kept](when) : words.begunAt(when)}{" "}
      <button class="link" formAction={`/unsaved/${each.draft_id}/throw`} formNoValidate>
        {words.throwAway}
      </button>
    </>
  );
}
