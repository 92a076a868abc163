import { PlanSections } from "../../agreements/documents/plan-page.tsx";
import { Page } from "../../web/layout.tsx";
import { DateField } from "../../web/parts/field.tsx";
import { Button } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import type { Chosen } from "./chosen.ts";
import { DOCUMENT_WORDS } from "./document-words.ts";
import type { EventsDocument } from "./outline.ts";
import type { EventsRoom } from "./room.ts";
import { eventsPath, OWN_PATH } from "./section.ts";
import { KEPT_PATH, KEPT_WORDS } from "./kept-words.ts";
import { EVENT_WORDS } from "./words.ts";

type Props = { asked: Asked; room: EventsRoom; document: EventsDocument; chosen: Chosen };

/** The document as it is printed, and the ways to keep it. */
export function DocumentPage({ asked, room, document, chosen }: Props) {
  const { language, actor } = asked;
  const words = DOCUMENT_WORDS[language];
  const { title, facts, sections } = document;
  const all = eventsPath(room.personId);
  const query = queryOf(chosen);
  const path = `${all}/document`;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={`${path}${query}`}
      back={
        room.kept
          ? { href: KEPT_PATH, text: KEPT_WORDS[language].title }
          : room.own
            ? { href: OWN_PATH, text: EVENT_WORDS[language].title }
            : { href: all, text: EVENT_WORDS[language].titleOf(room.called) }
      }
      help={room.own ? "person" : "service"}
    >
      <article class="plan" aria-labelledby="document-title">
        <h1 id="document-title">{title}</h1>
        <p class="lede no-print">{words.lede}</p>
        {room.kept && <p class="notice note">{KEPT_WORDS[language].note(room.called)}</p>}
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <nav class="row links no-print" aria-label={words.keep}>
          <a href={`${path}/pdf${query}`}>{words.pdf}</a>
          <a href={`${path}/large-pdf${query}`}>{words.largePdf}</a>
          <a href={`${path}/text${query}`}>{words.text}</a>
        </nav>
        {chosen.event === null && <Choose {...{ asked, path, chosen }} />}
        {sections.length === 0 && <p class="card">{words.none}</p>}
        <PlanSections sections={sections} language={language} links={room.kept ? undefined : `/people/${room.personId}/statements/`} />
      </article>
    </Page>
  );
}

const queryOf = (chosen: Chosen): string => {
  const given = Object.entries(chosen).filter((each): each is [string, string] => each[1] !== null);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
};

function Choose({ asked: { language }, path, chosen }: { asked: Asked; path: string; chosen: Chosen }) {
  const words = DOCUMENT_WORDS[language];
  return (
    <form action={path} class="card no-print" aria-label={words.choose}>
      <div class="beside">
        <DateField name="from" label={words.from} value={chosen.from} language={language} />
        <DateField name="until" label={words.until} value={chosen.until} language={language} />
      </div>
      <Button kind="quiet">{words.show}</Button>
    </form>
  );
}
