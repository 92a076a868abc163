import { renderToString } from "preact-render-to-string";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { EntryFields, EntryText } from "./page.tsx";
import { wellnessParts } from "./prompts.ts";
import { ofNoPart, ofPart } from "./rules.ts";
import { WELLNESS_SECTION } from "./section.ts";
import { wellnessEntry, type WellnessEntry } from "./shape.ts";
import { WELLNESS_WORDS } from "./words.ts";
import { entryOf, formOf, NotYet, PlaceOnPage, type Part, type Reading } from "../../record/on-device/parts.tsx";

const PAGE = "wellness";

/** The wellness plan, part after part. Words of a part that the installation's wording has lost stay to be read. */
export function wellnessPart({ statements, language }: Reading): Part {
  const words = WELLNESS_WORDS[language];
  const { kept } = entriesOf<WellnessEntry>(statements, wellnessEntry.kind);
  const lost = ofNoPart(kept, wellnessParts());
  const places = [
    ...wellnessParts().map((part) => ({ id: part.id, title: part.name[language], own: ofPart(kept, part), adds: true })),
    ...[...new Set(lost.map(({ body }) => body.part))].map((id) => ({
      id,
      title: words.elsewhere,
      own: lost.filter(({ body }) => body.part === id),
      adds: false,
    })),
  ].map(({ own, id, ...each }) => {
    const place = `${PAGE}-${id}`;
    const entries = own.map((entry) => entryOf({ entry, language, children: <EntryText entry={entry.body} language={language} /> }, place));
    return { ...each, id, place, entries };
  });
  const entries = places.flatMap((each) => each.entries);
  const { none, count } = WELLNESS_SECTION.words[language];
  const html = renderToString(
    <>
      <p class="lede">{words.lede}</p>
      {places.map(({ place, title, entries }) => (
        <PlaceOnPage key={place} {...{ place, title, entries, language }} />
      ))}
      <NotYet
        language={language}
        places={places.filter(({ adds }) => adds).map(({ place, title, entries }) => ({ place, title, empty: entries.length === 0 }))}
      />
    </>,
  );
  return {
    page: { id: PAGE, title: words.title, html },
    picture: WELLNESS_SECTION.picture,
    text: entries.length > 0 ? count(entries.length) : none,
    entries,
    places: Object.fromEntries(
      places.map(({ id, place, title }) => [
        place,
        {
          title,
          page: PAGE,
          kind: wellnessEntry.kind,
          about: "",
          edits: true,
          form: formOf({ fields: <EntryFields values={{ part: id }} language={language} />, page: PAGE, language }),
        },
      ]),
    ),
  };
}
