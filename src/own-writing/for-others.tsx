import type { ComponentChildren } from "preact";
import { ByPictureTag } from "../by-pictures/tag.tsx";
import type { SectionView } from "../record/section-view.ts";
import type { Statement } from "../record/statement.ts";
import { formatDay } from "../web/dates.ts";
import { Say } from "../web/parts/voice.tsx";
import { saidBeside } from "./rules.ts";
import { WRITING_WORDS } from "./words.ts";

type Props = { view: SectionView; entry: Statement; children: ComponentChildren };

/** An entry as somebody reads it whom the person let in: whose words, and the way to what was said beside them. */
export function EntryForOthers({ view: { statements, personId, language, timeZone }, entry, children }: Props) {
  const words = WRITING_WORDS[language];
  const beside = saidBeside(statements, entry);
  const by = entry.scribe_name ? `${entry.author_name} (${entry.scribe_name})` : entry.author_name;
  return (
    <li id={`s-${entry.statement_id}`}>
      <Say
        voice={entry.voice}
        acting={entry.acting_as}
        by={by}
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
