import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { Actions, ButtonLink, Hidden } from "../../web/parts/form.tsx";
import { EntryText } from "./entry-text.tsx";
import { TopicFields, type Known } from "./fields.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { Law } from "./law.tsx";
import type { Made } from "./rules.ts";
import type { AdvanceEntry } from "./shape.ts";
import { nextTopic, partOfTopic, promptOf, type Topic } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";

type TopicProps = { around: Around; topic: Topic; known: Known[]; draft: Draft; problems?: Problems };
type WithMade = TopicProps & { madeOf: (entry: Statement) => Made };

/** One topic a page: its question, what is there so far, and the way on. Leaving it out is going on. */
export function TopicPage({ around, topic, known, draft, problems, madeOf }: WithMade) {
  const { language } = around.asked;
  const words = ADVANCE_WORDS[language];
  const texts = KIND_WORDS[language];
  const part = partOfTopic(topic);
  const { kept, away } = ofTopic(around, topic);
  const next = nextTopic(topic);
  return (
    <WritingPage
      around={around}
      title={texts.topic[topic]}
      back={{ href: `/advance/${part}`, text: texts.part[part] }}
      problems={problems}
      scripts={["autosave"]}
    >
      {kept.length > 0 && (
        <section>
          <h2>{words.soFar}</h2>
          <Entries around={around} entries={kept}>
            {(entry) => <EntryText entry={entry.body} language={language} made={madeOf(entry)} />}
          </Entries>
        </section>
      )}
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save} label={words.oneMore}>
        <Hidden name="page" value="topic" />
        <TopicFields {...{ topic, part, known, values: draft.fields, problems, language }} />
        <Ideas around={around} ideas={promptOf(topic, language).ideas} at={`/advance/${topic}`} />
      </WritingForm>
      {topic === "refused" && <Law language={language} />}
      <Actions>
        {next && (
          <ButtonLink href={`/advance/${next}`} kind="quiet">
            {words.next(texts.topic[next])}
          </ButtonLink>
        )}
        <a href="/advance">{words.allOf}</a>
      </Actions>
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

function ofTopic({ statements, place }: Around, topic: Topic) {
  const { kept, away } = entriesOf<AdvanceEntry>(statements, place.kind);
  const only = (some: Statement<AdvanceEntry>[]) => some.filter((each) => each.body.topic === topic);
  return { kept: only(kept), away: only(away) };
}

export function EntryPage({ around, topic, known, draft, problems }: TopicProps) {
  const { language } = around.asked;
  const part = partOfTopic(topic);
  return (
    <WritingPage
      around={around}
      title={ADVANCE_WORDS[language].editTitle}
      back={{ href: `/advance/${topic}`, text: KIND_WORDS[language].topic[topic] }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <TopicFields {...{ topic, part, known, values: draft.fields, problems, language }} />
      </WritingForm>
      {topic === "refused" && <Law language={language} />}
    </WritingPage>
  );
}
