import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { SeenBy, WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { PartKind } from "./rules.ts";
import { goal, PARTS } from "./shape.ts";
import { GOAL_WORDS } from "./words.ts";

type DraftProps = { around: Around; draft: Draft; problems?: Problems };

/** First question of a new goal. */
export function NewGoalPage({ around, draft, problems }: DraftProps) {
  const { language } = around.asked;
  const words = GOAL_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.newTitle}
      asks
      back={{ href: "/goals", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
    >
      <WritingForm around={around} draft={draft} button={words.next}>
        <Hidden name="page" value="new" />
        <TextArea
          name="text"
          label={words.newTitle}
          hint={words.newHint}
          rows={3}
          value={draft.fields.text}
          question
          {...{ language, problems }}
        />
        <Ideas around={around} ideas={words.ideas} at="/goals/new" />
        <SeenBy around={around} statementId={draft.statementId} />
      </WritingForm>
    </WritingPage>
  );
}

/** Second question: why it matters. */
export function WhyPage({ around, draft, problems }: DraftProps) {
  const { language } = around.asked;
  const words = GOAL_WORDS[language];
  const page = `/goals/${draft.statementId}`;
  return (
    <WritingPage
      around={around}
      title={words.whyTitle}
      asks
      back={{ href: "/goals", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <blockquote class="quoted">
        <SaidWords>{draft.fields.text ?? ""}</SaidWords>
      </blockquote>
      <WritingForm around={around} draft={draft} button={words.save} also={<a href={page}>{words.skip}</a>}>
        <Hidden name="page" value="why" />
        <TextArea name="why" label={words.whyTitle} hint={words.whyHint} value={draft.fields.why} question {...{ language, problems }} />
        <SeenBy around={around} statementId={draft.statementId} />
      </WritingForm>
    </WritingPage>
  );
}

/** Changing the words later: both answers on one page, as both are there already. */
export function WordsPage({ around, draft, problems }: DraftProps) {
  const { language } = around.asked;
  const words = GOAL_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.editTitle}
      back={{ href: `/goals/${draft.statementId}`, text: draft.fields.text?.trim() || words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={words.save}>
        <Hidden name="page" value="words" />
        <QuestionFields questions={goal.questions} values={draft.fields} own {...{ language, problems }} />
      </WritingForm>
    </WritingPage>
  );
}

type AddProps = { around: Around; goal: Statement; kind: PartKind; values: Record<string, string>; problems?: Problems };

/** One part of a goal to add: a step, something to build on, a person or place, a mark. */
export function AddPartPage({ around, goal, kind, values, problems }: AddProps) {
  const { language } = around.asked;
  const words = GOAL_WORDS[language];
  const title = kind === "mark" ? words.mark : words.part[kind].formTitle;
  const page = `/goals/${goal.statement_id}`;
  return (
    <WritingPage
      around={around}
      title={title}
      back={{ href: page, text: goal.body.text }}
      problems={problems}
      statementId={goal.statement_id}
    >
      <Form action={`/goals/${goal.statement_id}/add/${kind}`}>
        <Hidden name="id" value={values.id ?? ""} />
        <Hidden name="statementId" value={values.statementId ?? ""} />
        <QuestionFields questions={PARTS[kind].questions} own {...{ values, language, problems }} />
        <Actions>
          <Button>{kind === "mark" ? words.markButton : words.save}</Button>
          <a href={page}>{words.skip}</a>
        </Actions>
      </Form>
    </WritingPage>
  );
}
