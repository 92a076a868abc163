import { ByPictureTag } from "../../record/pictured/tag.tsx";
import { EntryText } from "./entry-text.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import type { AdvanceRoom } from "./room.ts";
import { madeFor } from "./store.ts";
import { entriesOfTopic } from "./rules.ts";
import type { Topic } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** What is written under these topics, in the person's words; a topic without any is left out. */
export function Written({ room, topics }: { room: AdvanceRoom; topics: readonly Topic[] }) {
  const { asked, statements } = room.around;
  const { language } = asked;
  const texts = KIND_WORDS[language];
  return (
    <>
      {topics
        .map((topic) => ({ topic, entries: entriesOfTopic(statements, topic) }))
        .filter(({ entries }) => entries.length > 0)
        .map(({ topic, entries }) => (
          <section key={topic} aria-labelledby={topic}>
            <h2 id={topic}>{texts.topic[topic]}</h2>
            <ul class="parts">
              {entries.map((entry) => (
                <li key={entry.statement_id}>
                  <Whose of={entry} language={language} block>
                    <EntryText entry={entry.body} language={language} made={madeFor(room.view, entry)} />
                  </Whose>
                  <ByPictureTag body={entry.body} language={language} />
                </li>
              ))}
            </ul>
            <p class="no-print">
              <a href={`/advance/${topic}`}>
                {ADVANCE_WORDS[language].add}
                <span class="unseen">: {texts.topic[topic]}</span>
              </a>
            </p>
          </section>
        ))}
    </>
  );
}
