import { WritingPage } from "../../record/own-writing/page.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { within, type AdvanceRoom } from "./room.ts";
import { entriesOfTopic } from "./rules.ts";
import { TOPICS_OF, type Part, type Topic } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";
import { Written } from "./written.tsx";

/** One of the four parts: what is written under its topics, who sees it, and what could be written still. */
export function PartPage({ room, part }: { room: AdvanceRoom; part: Part }) {
  const { asked } = room.around;
  const { language } = asked;
  const words = ADVANCE_WORDS[language];
  const texts = KIND_WORDS[language];
  const topics: readonly Topic[] = TOPICS_OF[part];
  const around = within(room, part, topics[0]!);
  const notYet = topics.filter((topic) => entriesOfTopic(around.statements, topic).length === 0);
  return (
    <WritingPage around={around} title={texts.part[part]} lede={words.leaveOut} back={{ href: "/advance", text: words.title }}>
      <Written room={room} topics={topics} />
      {notYet.length > 0 && (
        <TaskList tasks={notYet.map((topic) => ({ href: `/advance/${topic}`, title: texts.topic[topic], status: words.nothingYet }))} />
      )}
    </WritingPage>
  );
}
