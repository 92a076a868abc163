import type { ComponentChildren } from "preact";
import { Page } from "../../web/layout.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { Thing, type ThingName } from "../../web/parts/things.tsx";
import { heapsOf } from "../../record/pictured/rules.ts";
import { pictureGroups } from "./rooms.ts";
import { Words } from "./quoted-words.tsx";
import { pathIn, type PictureRoom, type Subject, type Visit } from "../../record/pictured/room.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

type Tile = { href: string; picture: ThingName; title: ComponentChildren; text?: string };

const Tiles = ({ tiles, label }: { tiles: Tile[]; label: string }) => (
  <ul class="tiles" role="list" aria-label={label}>
    {tiles.map(({ href, picture, title, text }) => (
      <li key={href}>
        <a href={href}>
          <Thing name={picture} />
          <b dir="auto">{title}</b>
          {text && <span>{text}</span>}
        </a>
      </li>
    ))}
  </ul>
);

/** Where to begin: one big picture a room. */
export function StartPage({ visit, rooms }: { visit: Visit; rooms: PictureRoom[] }) {
  const { asked, own, called, base } = visit;
  const { language } = asked;
  const words = PICTURE_PATH_WORDS[language];
  const groups = [...pictureGroups().map(({ id, title }) => ({ id, title: title[language] })), { id: "", title: words.more }];
  const known = groups.map(({ id }) => id);
  const inGroup = (id: string) => rooms.filter((each) => (known.includes(each.group) ? each.group : "") === id);
  return (
    <Page
      title={words.title}
      language={language}
      actor={asked.actor}
      path={base}
      help={own ? "person" : "service"}
      back={own ? { href: "/home", text: words.home } : { href: `/people/${visit.personId}`, text: words.back(called) }}
      wide
    >
      <h1>{own ? words.title : words.titleFor(called)}</h1>
      {own ? (
        <Lede language={language} text={words.lede} pictures={["eye", "check", "stop", "pen"]} />
      ) : (
        <p class="lede">{words.ledeOthers(called)}</p>
      )}
      {groups
        .filter(({ id }) => inGroup(id).length > 0)
        .map(({ id, title }) => (
          <section key={id} id={`g-${id}`}>
            <h2>{title}</h2>
            <Tiles label={title} tiles={inGroup(id).map((room) => tileOf(visit, room))} />
          </section>
        ))}
    </Page>
  );
}

function tileOf(visit: Visit, room: PictureRoom): Tile {
  const { language } = visit.asked;
  return { href: pathIn(visit, room, null), picture: room.picture, title: room.title[language], text: howFar(visit, room) };
}

/** How much of it is answered, where its questions are the same for everybody. */
function howFar(visit: Visit, room: PictureRoom): string | undefined {
  if (room.about !== undefined || room.ownOnly) return undefined;
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  const askings = room.askings(visit, null, null);
  const { rest } = heapsOf(visit.statements, askings);
  return rest.length === askings.length ? words.notYet : words.answered(askings.length - rest.length, askings.length);
}

/** What its questions can be about, each a door. */
export function SubjectsPage({
  visit,
  room,
  subjects,
  elsewhere,
}: {
  visit: Visit;
  room: PictureRoom;
  subjects: Subject[];
  elsewhere: PictureRoom[];
}) {
  const { asked, own, base } = visit;
  const { language } = asked;
  const words = PICTURE_PATH_WORDS[language];
  return (
    <Page
      title={room.title[language]}
      language={language}
      actor={asked.actor}
      path={pathIn(visit, room, null)}
      help={own ? "person" : "service"}
      back={{ href: base, text: words.toStart }}
      wide
    >
      <h1>{room.title[language]}</h1>
      <p class="lede">{subjects.length > 0 ? words.pick : words.nothingToPick}</p>
      {subjects.length > 0 && (
        <Tiles
          label={words.pick}
          tiles={subjects.map(({ id, text, picture, of }) => ({
            href: pathIn(visit, room, id),
            picture: picture ?? room.picture,
            title: <Words it={{ text, of }} language={language} />,
          }))}
        />
      )}
      {subjects.length === 0 && elsewhere.length > 0 && <Tiles label={words.begin} tiles={elsewhere.map((each) => tileOf(visit, each))} />}
    </Page>
  );
}
