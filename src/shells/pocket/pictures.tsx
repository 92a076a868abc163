import { ON_DEVICE_WORDS } from "../../record/on-device/words.ts";
import { renderToString } from "preact-render-to-string";
import { v5 } from "uuid";
import { plainRooms } from "../by-pictures/content-rooms.ts";
import { AnswerButtons } from "../by-pictures/question-page.tsx";
import { answerOf, asOf, saysOf, type Asking } from "../../record/pictured/rules.ts";
import { PICTURE_PATH_WORDS } from "../by-pictures/words.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import type { Place } from "../../web/islands/pocket/kept.ts";
import { Hidden } from "../../web/parts/form.tsx";
import { Thing } from "../../web/parts/things.tsx";
import { PlaceOnPage, type Part, type Reading } from "../../record/on-device/parts.tsx";
import { PICTURE } from "./picture.ts";
import { POCKET_PICTURE_WORDS } from "./picture-words.ts";
import type { ServerKey } from "../../record/own-writing/server-key.ts";
import { SECTIONS } from "./store.ts";

const PAGE = "pictures";
const placeOf = ({ key }: Asking): string => `picture-${key}`;

/** One question that is open, in the room it is asked in. */
type Open = { room: string; title: string; asking: Asking; next?: Asking };

/** What is still open in the rooms of pictures that the person has begun, of the plans that are kept here; null where nothing is. */
export function picturesPart(
  kinds: Kinds,
  { personId }: Pick<Actor, "personId">,
  reading: Reading,
  { names }: Pick<ServerKey, "names">,
): Part | null {
  const { statements, language } = reading;
  const isOpen = (asking: Asking) => answerOf(statements, asking) === null;
  const open = plainRooms(kinds, language)
    .filter(({ section, askings }) => SECTIONS.includes(section) && !askings.every(isOpen))
    .flatMap(({ id, title, askings }) =>
      askings.filter(isOpen).map((asking, at, all): Open => ({ room: id, title, asking, next: all[at + 1] })),
    );
  if (open.length === 0) return null;
  const words = POCKET_PICTURE_WORDS[language];
  const html = renderToString(
    <>
      <p class="lede">{words.lede}</p>
      {open.map(({ title, asking }) => (
        <PlaceOnPage
          key={asking.key}
          place={placeOf(asking)}
          title={asking.asks}
          entries={[]}
          link={PICTURE_PATH_WORDS[language].answers}
          language={language}
        >
          <p class="hint">{title}</p>
          <Thing name={asking.picture} />
        </PlaceOnPage>
      ))}
    </>,
  );
  return {
    page: { id: PAGE, title: PICTURE_PATH_WORDS[language].title, html },
    picture: "eye",
    text: words.open(open.length),
    entries: [],
    places: Object.fromEntries(
      open.map((each) => [placeOf(each.asking), pictureOf(each, v5(`${each.asking.key} ${personId}`, names), reading)]),
    ),
  };
}

/**
 * `about` names the question for this person, so that what is pressed for it is one after the other. It lies on the device
 * unsealed beside each press: from who somebody is and what is asked of everybody, nobody can tell which question it was.
 */
const pictureOf = ({ room, title, asking, next }: Open, about: string, reading: Reading): Place => ({
  title,
  heading: asking.asks,
  page: PAGE,
  kind: PICTURE,
  about,
  edits: false,
  single: true,
  row: { name: room, done: PICTURE_PATH_WORDS[reading.language].done },
  online: `/by-pictures/${room}/${asking.id}`,
  form: renderToString(<Question {...{ room, asking, next, reading }} />),
});

function Question({ room, asking, next, reading: { statements, language } }: Omit<Open, "title"> & { reading: Reading }) {
  const words = PICTURE_PATH_WORDS[language];
  const says = saysOf(statements, asking) ?? "";
  return (
    <form noValidate autocomplete="off" data-say>
      <Hidden name="room" value={room} />
      <Hidden name="question" value={asking.id} />
      <Hidden name="asOf" value={asOf(statements, asking)} />
      <Hidden name="shown" value={says} />
      <div class="asked">
        <Thing name={asking.picture} />
        <p class="hint says">
          {words.yesSays} <span dir="auto">“{says}”</span>
        </p>
      </div>
      <AnswerButtons language={language} chosen={null} />
      <p class="hint">{ON_DEVICE_WORDS[language].waitsHint}</p>
      <nav class="ways" aria-label={words.rest}>
        {next && <a href={`#place/${placeOf(next)}`}>{words.skip}</a>}
        <a href={`#${PAGE}`}>{words.stop}</a>
      </nav>
    </form>
  );
}
