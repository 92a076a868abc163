import type { ComponentChildren } from "preact";
import { ByPictureTag } from "../by-pictures/tag.tsx";
import type { SectionView } from "../record/section-view.ts";
import type { Statement } from "../record/statement.ts";
import { speakerOf } from "../responses/speaker.ts";
import { formatDay } from "../web/dates.ts";
import { Say } from "../web/parts/voice.tsx";
import { saidBeside } from "./rules.ts";
import { WRITING_WORDS } from "./words.ts";

type EntriesProps<Body> = {
  view: SectionView;
  entries: Statement<Body>[];
  /** where their order says something, as in a story */
  ordered?: boolean;
  /** what one of them says */
  children: (entry: Statement<Body>) => ComponentChildren;
};

/** Entries as somebody reads them whom the person let in; where there are none, that is said. */
export function EntriesForOthers<Body>({ view, entries, ordered, children }: EntriesProps<Body>) {
  const List = ordered ? "ol" : "ul";
  if (entries.length === 0) return <NothingForOthers language={view.language} />;
  return (
    <List class="entries" role="list">
      {entries.map((entry) => (
        <EntryForOthers key={entry.statement_id} {...{ view, entry }}>
          {children(entry)}
        </EntryForOthers>
      ))}
    </List>
  );
}

type Props = { view: SectionView; entry: Statement; children: ComponentChildren };

/** An entry as somebody reads it whom the person let in: whose words, and the way to what was said beside them. */
export function EntryForOthers({ view, entry, children }: Props) {
  const { statements, personId, language, timeZone } = view;
  const words = WRITING_WORDS[language];
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
        source={{ href: `/people/${personId}/statements/${entry.statement_id}`, text: beside > 0 ? words.beside(beside) : words.history }}
      >
        {children}
      </Say>
    </li>
  );
}

export const NothingForOthers = ({ language }: Pick<SectionView, "language">) => <p>{WRITING_WORDS[language].nothingShared}</p>;
