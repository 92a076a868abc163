import { renderToString } from "preact-render-to-string";
import { EntryFields, EntryText } from "../safety-plan/page.tsx";
import { arrangementOf, entriesOfStep, inOrder } from "../safety-plan/rules.ts";
import { SAFETY_GROUP } from "../safety-plan/section.ts";
import { sectionOf } from "../safety-plan/steps.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import { entryOf, formOf, NotYet, PlaceOnPage, type Part, type Reading } from "./parts.tsx";

const PAGE = "safety";

/** The safety plan as the person arranged it: in their order, without the steps they left out. */
export function safetyPart({ statements, language }: Reading): Part {
  const words = SAFETY_WORDS[language];
  const steps = inOrder(arrangementOf(statements)?.body ?? null).filter(({ leftOut }) => !leftOut);
  const places = steps.map(({ step }) => {
    const place = sectionOf(step);
    const entries = entriesOfStep(statements, step).map((entry) =>
      entryOf({ entry, language, children: <EntryText entry={entry.body} /> }, place),
    );
    return { step, place, title: words.step[step], entries };
  });
  const entries = places.flatMap((each) => each.entries);
  const html = renderToString(
    <>
      <p class="lede">{entries.length > 0 ? words.lede : words.empty}</p>
      {places.map(({ place, title, entries }) => (
        <PlaceOnPage key={place} {...{ place, title, entries, language }} />
      ))}
      <NotYet language={language} places={places.map(({ place, title, entries }) => ({ place, title, empty: entries.length === 0 }))} />
    </>,
  );
  return {
    page: { id: PAGE, title: words.title, html },
    picture: SAFETY_GROUP.picture,
    text: entries.length > 0 ? SAFETY_GROUP.words[language].count(entries.length) : SAFETY_GROUP.words[language].none,
    entries,
    places: Object.fromEntries(
      places.map(({ step, place, title }) => [
        place,
        {
          title,
          page: PAGE,
          kind: sectionOf(step),
          about: "",
          edits: true,
          form: formOf(<EntryFields {...{ step, values: {}, language }} />, PAGE, language),
        },
      ]),
    ),
  };
}
