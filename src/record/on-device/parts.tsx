import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../ground/core/language.ts";
import { textsOf } from "../own-writing/drafts.ts";
import { WRITING_WORDS } from "../own-writing/words.ts";
import type { Statement } from "../statements/statement.ts";
import type { IconName } from "../../web/parts/icons.tsx";
import { Actions, Button } from "../../web/parts/form.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import type { Entry, KeptPage, Place } from "../../web/islands/pocket/kept.ts";
import { ON_DEVICE_WORDS } from "./words.ts";

/** What one part of a record brings into the pocket: a page to read, and places to write in. */
export type Part = {
  page: KeptPage;
  picture: IconName;
  /** how much there is, told on the first page */
  text: string;
  places: Record<string, Place>;
  entries: Entry[];
};

export type Reading = { statements: Statement[]; language: Language; timeZone: string };

type EntryLine = { entry: Statement; language: Language; children: ComponentChildren };

/** One entry as it is read: the words, whose they are where they are not simply the person's, and what is to be looked at. */
function EntryBody({ entry, language, children }: EntryLine) {
  const words = ON_DEVICE_WORDS[language];
  return (
    <>
      {children}
      {entry.voice === "scribed" && (
        <p>
          <Tag>{words.writtenDown(entry.scribe_name ?? "")}</Tag>
        </p>
      )}
      {entry.clash_ids.length > 0 && (
        <p>
          <a href={`/people/${entry.person_id}/statements/${entry.statement_id}`}>{WRITING_WORDS[language].clash}</a>
        </p>
      )}
    </>
  );
}

export const entryOf = (props: EntryLine, place: string): Entry => ({
  id: props.entry.statement_id,
  place,
  based: props.entry.revision_id,
  fields: textsOf(props.entry.body),
  html: renderToString(<EntryBody {...props} />),
});

type SectionProps = {
  place: string;
  title: string;
  entries: Entry[];
  language: Language;
  /** what the way to write says; otherwise that one adds or changes */
  link?: string;
  /** read before the entries; then the place is seen also while nothing is said in it */
  children?: ComponentChildren;
};

/** The entries of one place on the page they are read on. An empty one is there too, unseen, for what is written without a signal. */
export const PlaceOnPage = ({ place, title, entries, language, link, children }: SectionProps) => (
  <section data-place={place} hidden={entries.length === 0 && !children}>
    <h2 dir="auto">{title}</h2>
    {children}
    <ul class="parts" data-entries>
      {entries.map(({ id, html }) => (
        <li key={id} data-entry={id} dangerouslySetInnerHTML={{ __html: html }} />
      ))}
    </ul>
    <p>
      <a href={`#place/${place}`}>
        {link ?? ON_DEVICE_WORDS[language].addOrChange}
        <span class="unseen">: {title}</span>
      </a>
    </p>
  </section>
);

/** Where nothing is written yet: each a way to begin, while it is empty. */
export const NotYet = ({ places, language }: { places: { place: string; title: string; empty: boolean }[]; language: Language }) => (
  <section data-not-yet hidden={places.every(({ empty }) => !empty)}>
    <h2>{ON_DEVICE_WORDS[language].notYet}</h2>
    <ul class="tasks" role="list">
      {places.map(({ place, title, empty }) => (
        <li key={place} data-not-yet-place={place} hidden={!empty}>
          <a href={`#place/${place}`}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
);

type FormProps = {
  fields: VNode;
  page: string;
  language: Language;
  /** what is said before the button, and on it */ hint?: string;
  button?: string;
};

/** A form that waits in the outbox when it is sent. */
export const formOf = ({ fields, page, language, hint, button }: FormProps): string =>
  renderToString(
    <form noValidate autocomplete="off" data-say>
      {fields}
      <p class="hint">{hint ?? ON_DEVICE_WORDS[language].waitsHint}</p>
      <Actions>
        <Button>{button ?? WRITING_WORDS[language].save}</Button>
        <a href={`#${page}`}>{WRITING_WORDS[language].cancel}</a>
      </Actions>
    </form>,
  );
