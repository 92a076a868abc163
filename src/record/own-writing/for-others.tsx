import type { ComponentChildren } from "preact";
import { ByPictureTag } from "../pictured/tag.tsx";
import type { SectionView } from "../statements/section-view.ts";
import type { Statement } from "../statements/statement.ts";
import { speakerOf } from "../statements/speaker.ts";
import { formatDay } from "../../web/dates.ts";
import { Foldable } from "../../web/parts/folded.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { Say } from "../../web/parts/voice.tsx";
import { saidBeside } from "./rules.ts";
import { WRITING_WORDS } from "./words.ts";

/** A page of what is shared shows every section, so each begins with fewer. */
const FEW = 12;

type EntriesProps<Body> = {
  view: SectionView;
  entries: Statement<Body>[];
  /** where their order says something, as in a story */
  ordered?: boolean;
  /** which list of its page it is: a page of what is shared has several */
  name: string;
  /** what one of them says */
  children: (entry: Statement<Body>) => ComponentChildren;
};

/** Entries as somebody reads them whom the person let in; where there are none, that is said. */
export function EntriesForOthers<Body>({ view, entries, ordered, name, children }: EntriesProps<Body>) {
  const List = ordered ? "ol" : "ul";
  if (entries.length === 0) return <NothingForOthers language={view.language} />;
  return (
    <Pages of={entries} idOf={({ statement_id }) => statement_id} language={view.language} name={name} size={FEW}>
      {(some, from) => (
        <List class="entries" role="list" start={ordered && from > 0 ? from + 1 : undefined}>
          {some.map((entry) => (
            <EntryForOthers key={entry.statement_id} {...{ view, entry }}>
              {children(entry)}
            </EntryForOthers>
          ))}
        </List>
      )}
    </Pages>
  );
}

type Props = { view: SectionView; entry: Statement; children: ComponentChildren };

/** An entry as somebody reads it whom the person let in: whose words, and the way to what was said beside them. */
export function EntryForOthers({ view, entry, children }: Props) {
  const { statements, personId, language, timeZone } = view;
  const words = WRITING_WORDS[language];
  const page = `/people/${personId}/statements/${entry.statement_id}`;
  const beside = saidBeside(statements, entry);
  return (
    <li id={`s-${entry.statement_id}`}>
      <Say
        voice={entry.voice}
        acting={entry.acting_as}
        by={speakerOf(entry, view)}
        when={formatDay(entry.said_at, language, timeZone)}
        language={language}
        tag={<ByPictureTag body={entry.body} language={language} />}
        source={{ href: page, text: beside > 0 ? words.beside(beside) : words.history }}
      >
        <Foldable href={page} language={language}>
          {children}
        </Foldable>
      </Say>
    </li>
  );
}

export const NothingForOthers = ({ language }: Pick<SectionView, "language">) => <p>{WRITING_WORDS[language].nothingShared}</p>;
