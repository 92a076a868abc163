import { wordsOf } from "./advance-fields.tsx";
import type { ViewProps } from "./viewing.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import { EVENT_WORDS } from "./words.ts";

/** Each choice made in advance that was about this, in the very words it had then, and whether it was followed. */
export function Choices({ ctx, asked, room, one }: ViewProps) {
  const { language } = asked;
  const words = EVENT_WORDS[language];
  const said = KIND_WORDS[language];
  const { choices, entries } = one.event.body;
  if (choices !== "named") return <p>{said.noChoice[choices]}</p>;
  return (
    <ul class="entries" role="list">
      {entries.map(({ statementId, revisionId, followed, why }) => {
        const found = room.read.choices.find((each) => each.revision_id === revisionId);
        return (
          <li key={statementId}>
            <blockquote class="quoted">
              {found ? <SaidWords>{wordsOf(ctx, found, language)}</SaidWords> : <p class="hint">{words.hiddenChoice}</p>}
              {found && (
                <p>
                  <a href={`/people/${room.personId}/statements/${statementId}`}>{words.whence}</a>
                </p>
              )}
            </blockquote>
            <p dir="auto">
              <b>{said.followed[followed]}</b> {why}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
