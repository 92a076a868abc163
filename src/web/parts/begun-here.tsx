import { useContext } from "preact/hooks";
import { KEPT_WORDS } from "../kept-words/words.ts";
import { formatWhen } from "../dates.ts";
import { DrawnFor, type Begun, type Drawn } from "./drawn-for.ts";
import { Button, Form } from "./form.tsx";

/** Where somebody lands: what was kept for them first, then what they have begun and not sent, page by page. */
export function BegunHere() {
  const drawn = useContext(DrawnFor);
  if (!drawn || drawn.begun.length === 0) return null;
  const words = KEPT_WORDS[drawn.language];
  const begun = drawn.begun.filter((each) => each.kept === null);
  return (
    <>
      {drawn.begun.map((each) => each.kept && <KeptForYou key={each.draft_id} {...{ drawn, each }} />)}
      {begun.length > 0 && (
        <section class="card" aria-label={words.begunHere}>
          <p>{words.begunHere}</p>
          <ul>
            {begun.map((each) => (
              <li key={each.draft_id} dir="auto">
                <a href={each.page}>{inPassing(each) ? beginningOf(each) : words.writeOn}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function KeptForYou({ drawn: { language, timeZone }, each }: { drawn: Drawn; each: Begun }) {
  const words = KEPT_WORDS[language];
  return (
    <section class="card today">
      <p>{words.keptBecause[each.kept!](formatWhen(each.at, language, timeZone))}</p>
      {inPassing(each) && (
        <p class="words" dir="auto">
          {beginningOf(each)}
        </p>
      )}
      <div class="row actions">
        <a class="btn" href={each.page}>
          {words.putBack}
        </a>
        <Form action={`/unsaved/${each.draft_id}/throw`}>
          <Button kind="quiet">{words.throwAway}</Button>
        </Form>
      </div>
    </section>
  );
}

/** What was done to somebody is not told in passing, in whatever words: they open it when they want to. */
const inPassing = ({ page }: Begun): boolean => !page.includes("/events/");

function beginningOf({ fields }: Begun): string {
  const words = [...(Object.values(fields).find((each) => each.trim() !== "") ?? "").trim()];
  return words.length > 60 ? `${words.slice(0, 60).join("")}…` : words.join("");
}
