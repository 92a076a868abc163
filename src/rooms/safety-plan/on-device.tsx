import { renderToString } from "preact-render-to-string";
import type { Language } from "../../ground/core/language.ts";
import type { Entry, Place } from "../../web/islands/pocket/kept.ts";
import { EntryText } from "./page.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { AgainFields, Said } from "./again-page.tsx";
import { AGAIN_WORDS } from "./again-words.ts";
import { arrangementOf, checksOf, entriesOfStep, inOrder } from "./rules.ts";
import { SAFETY_GROUP } from "./section.ts";
import { entryKinds, safetyCheck } from "./shape.ts";
import { sectionOf } from "./steps.ts";
import { SAFETY_WORDS } from "./words.ts";
import { formatDay } from "../../web/dates.ts";
import { entryOf, formOf, NotYet, PlaceOnPage, type Part, type Reading } from "../../record/on-device/parts.tsx";

const PAGE = "safety";
const AGAIN = "safety-again";
/** Of what was said about the plan as a whole, as much as one reads on a phone. */
const LAST = 3;

/** The safety plan as the person arranged it: in their order, without the steps they left out. */
export function safetyPart(reading: Reading): Part {
  const { statements, language } = reading;
  const words = SAFETY_WORDS[language];
  const steps = inOrder(arrangementOf(statements)?.body ?? null).filter(({ leftOut }) => !leftOut);
  const places = steps.map(({ step }) => {
    const place = sectionOf(step);
    const entries = entriesOfStep(statements, step).map((entry) =>
      entryOf({ entry, language, children: <EntryText entry={entry.body} /> }, place),
    );
    return { step, place, title: words.step[step], entries };
  });
  const checks = saidBefore(reading);
  const entries = places.flatMap((each) => each.entries);
  const html = renderToString(
    <>
      <p class="lede">{entries.length > 0 ? words.lede : words.empty}</p>
      {places.map(({ place, title, entries }) => (
        <PlaceOnPage key={place} {...{ place, title, entries, language }} />
      ))}
      <NotYet language={language} places={places.map(({ place, title, entries }) => ({ place, title, empty: entries.length === 0 }))} />
      {entries.length > 0 && (
        <PlaceOnPage
          place={AGAIN}
          title={AGAIN_WORDS[language].title}
          entries={checks}
          link={AGAIN_WORDS[language].link}
          language={language}
        >
          <p>{AGAIN_WORDS[language].lede}</p>
        </PlaceOnPage>
      )}
    </>,
  );
  return {
    page: { id: PAGE, title: words.title, html },
    picture: SAFETY_GROUP.picture,
    text: entries.length > 0 ? SAFETY_GROUP.words[language].count(entries.length) : SAFETY_GROUP.words[language].none,
    entries: [...entries, ...checks],
    places: Object.fromEntries([
      [AGAIN, again(language)],
      ...places.map(
        ({ step, place, title }) =>
          [
            place,
            {
              title,
              page: PAGE,
              kind: sectionOf(step),
              about: "",
              edits: true,
              form: formOf({
                fields: <QuestionFields questions={entryKinds[step].questions} values={{}} language={language} own />,
                page: PAGE,
                language,
              }),
            } satisfies Place,
          ] as const,
      ),
    ]),
  };
}

/** How it fitted, and whether it helped, when the person was asked last. */
const saidBefore = ({ statements, language, timeZone }: Reading): Entry[] =>
  checksOf(statements)
    .slice(-LAST)
    .map(({ statement_id, revision_id, body, said_at }) => ({
      id: statement_id,
      place: AGAIN,
      based: revision_id,
      fields: {},
      html: renderToString(<Said body={body} day={formatDay(said_at, language, timeZone)} language={language} />),
    }));

const again = (language: Language): Place => ({
  title: AGAIN_WORDS[language].title,
  heading: AGAIN_WORDS[language].fits,
  page: PAGE,
  kind: safetyCheck.kind,
  about: "",
  edits: false,
  form: formOf({ fields: <AgainFields values={{}} language={language} />, page: PAGE, language }),
});
