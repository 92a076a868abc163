import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { isOpenQuestion } from "../../record/responses/rules.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { EasyPicture } from "../../web/parts/easy.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { FIELD, lastTime, PREPARING, preparationPath, TOPIC_PICTURES } from "./preparing.ts";
import { pickable } from "./rules.ts";
import type { Preparation } from "./shape.ts";
import { isPicked, nextTopic, promptOf, TOPICS, type Picked, type Topic } from "./topics.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = {
  around: Around;
  /** everything that can be picked from, too */
  all: Statement[];
  entry: Statement<Preparation>;
  topic: Topic;
  draft: Draft;
  problems?: Problems;
};

/** One question a page; going on without writing is leaving it out. */
export function StepPage(props: Props) {
  const { around, entry, topic, problems } = props;
  const { asked } = around;
  const { language, personId } = asked;
  const words = PREPARE_WORDS[language];
  const next = nextTopic(topic);
  const at = (step: Topic) => `${PREPARING.base}/${entry.statement_id}/${step}`;
  return (
    <WritingPage
      around={around}
      title={KIND_WORDS[language].topic[topic]}
      back={{ href: preparationPath(personId, entry.statement_id), text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={entry.statement_id}
    >
      <p class="hint">{words.step(TOPICS.indexOf(topic) + 1, TOPICS.length)}</p>
      {topic === "ask" ? <AskForm {...props} /> : <TopicForm {...props} topic={topic} />}
      <Actions>
        {next && (
          <ButtonLink href={at(next)} kind="quiet">
            {words.next(KIND_WORDS[language].topic[next])}
          </ButtonLink>
        )}
        <a href={preparationPath(personId, entry.statement_id)}>{words.toWhole}</a>
      </Actions>
    </WritingPage>
  );
}

function TopicForm({ around, all, entry, topic, draft, problems }: Props & { topic: Exclude<Topic, "ask"> }) {
  const { language } = around.asked;
  const words = PREPARE_WORDS[language];
  const { question, help, ideas } = promptOf(topic, language);
  const name = FIELD[topic];
  const last = lastTime(all, entry)?.body[name].trim() ?? "";
  const at = `${PREPARING.base}/${entry.statement_id}/${topic}`;
  return (
    <WritingForm
      around={around}
      draft={draft}
      button={words.saveAndGoOn}
      also={
        <Button kind="quiet" name="go" value="whole">
          {words.toWhole}
        </Button>
      }
    >
      <Hidden name="topic" value={topic} />
      {isPicked(topic) && <Pick {...{ around, all, entry, topic, draft, problems }} />}
      <EasyPicture language={language} picture={TOPIC_PICTURES[topic]}>
        <TextArea
          name={name}
          label={isPicked(topic) && pickable(all).length > 0 ? `${words.writeAnew}: ${lower(question)}` : question}
          hint={help}
          rows={4}
          value={draft.fields[name]}
          {...{ language, problems }}
        />
      </EasyPicture>
      <Ideas around={around} ideas={ideas} at={at} field={name} />
      {last !== "" && (draft.fields[name] ?? "").trim() === "" && (
        <More summary={words.lastTime}>
          <SaidWords>{last}</SaidWords>
          <p>
            <a href={`${at}?last=yes`}>{words.useAgain}</a>
          </p>
        </More>
      )}
    </WritingForm>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What is written already, to be ticked: it is referred to and never copied. */
function Pick({ around, all, entry, topic, draft, problems }: Props & { topic: Picked }) {
  const { language } = around.asked;
  const words = PREPARE_WORDS[language];
  const choices = pickable(all);
  if (choices.length === 0) return <p class="hint">{words.nothingToPick}</p>;
  const ticked = draft.fields.from?.split("\n") ?? entry.body[`${topic}From`];
  return (
    <Checkboxes
      name="from"
      label={words.pick}
      hint={words.pickHint}
      choices={choices.map((each) => ({
        value: each.statement_id,
        text: (
          <span dir="auto">
            <Whose of={each} language={language}>
              {each.body.text}
            </Whose>
          </span>
        ),
      }))}
      values={ticked}
      optional
      {...{ language, problems }}
    />
  );
}

/** One question at a time, each to be answered by whoever reads the page. */
function AskForm({ around, entry, draft, problems }: Props) {
  const { asked, statements } = around;
  const { language } = asked;
  const words = PREPARE_WORDS[language];
  const { question, help, ideas } = promptOf("ask", language);
  const at = `${PREPARING.base}/${entry.statement_id}/ask`;
  return (
    <>
      <Questions {...{ around, entry, statements }} />
      <Form action={at}>
        <IdField />
        <Hidden name="questionId" value={newId()} />
        <EasyPicture language={language} picture={TOPIC_PICTURES.ask}>
          <TextArea name="question" label={question} hint={help} rows={2} value={draft.fields.question} {...{ language, problems }} />
        </EasyPicture>
        <Ideas around={around} ideas={ideas} at={at} field="question" />
        <Button>{words.addQuestion}</Button>
      </Form>
    </>
  );
}

function Questions({ around, entry, statements }: Pick<Props, "around" | "entry"> & { statements: Statement[] }) {
  const words = PREPARE_WORDS[around.asked.language];
  const asked = statements.filter((each) => each.kind === "question" && each.about_id === entry.statement_id && !isAside(each));
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{words.asked}</h2>
      <ul class="parts">
        {asked.map((each) => (
          <li key={each.statement_id}>
            <SaidWords>{each.body.text}</SaidWords>
            <div class="about-part">
              <Tag tone="quiet">{isOpenQuestion(each, statements) ? words.notAnswered : words.answered}</Tag>
              <a href={`/people/${each.person_id}/statements/${each.statement_id}`}>
                {words.change}
                <span class="unseen">: {each.body.text}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
