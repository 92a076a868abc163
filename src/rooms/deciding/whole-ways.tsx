import { newId } from "../../ground/core/id.ts";
import { DateField } from "../../web/parts/field.tsx";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { More } from "../../web/parts/summary.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { PREPARING } from "./preparing.ts";
import type { Topic } from "./topics.ts";
import type { WholeProps } from "./whole-props.ts";

/** What is left out so far: in any order, and only if the person likes. */
export function NotWritten({ asked: { language }, entry, topics }: WholeProps & { topics: readonly Topic[] }) {
  const words = PREPARE_WORDS[language];
  if (topics.length === 0) return null;
  return (
    <section class="no-print">
      <h2>{words.notWritten}</h2>
      <p class="hint">{words.notWrittenHint}</p>
      <TaskList
        tasks={topics.map((topic) => ({
          href: `${PREPARING.base}/${entry.statement_id}/${topic}`,
          title: KIND_WORDS[language].topic[topic],
          status: words.notWritten,
        }))}
      />
    </section>
  );
}

/** The day, the printer, and putting it away. */
export function Ways({ asked: { language }, entry }: WholeProps) {
  const words = PREPARE_WORDS[language];
  return (
    <section class="no-print">
      <p class="hint">{words.print}</p>
      <More summary={words.on}>
        <Form action={PREPARING.base}>
          <Hidden name="id" value={newId()} />
          <Hidden name="statementId" value={entry.statement_id} />
          <Hidden name="based" value={entry.revision_id} />
          <Hidden name="topic" value="day" />
          <DateField name="on" label={words.on} hint={words.onHint} value={entry.body.on} optional language={language} />
          <Button>{words.saveDay}</Button>
        </Form>
      </More>
      <Form action={`${PREPARING.base}/${entry.statement_id}/put-away`}>
        <Button kind="link">{words.putAway}</Button>
      </Form>
    </section>
  );
}
