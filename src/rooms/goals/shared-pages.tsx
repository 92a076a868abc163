import type { Statement } from "../../record/statements/statement.ts";
import { SidePage, type Around } from "../../record/responses/page.tsx";
import type { Thread } from "../../record/responses/store.ts";
import { STATEMENT_WORDS } from "../../record/one-statement/words.ts";
import { byAuthority, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { place } from "./shape.ts";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { GoalForOthers } from "./for-others.tsx";
import { NoticeOf, tellingOf } from "./notices.tsx";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = { ctx: Context; asked: Asked; personId: string; reach: Reach; goal: Statement; thread: Thread };

/** Somebody's goal, for whoever they let in. */
export function SharedGoalPage({ ctx, asked, personId, reach, goal, thread }: Props) {
  const { language, actor, query } = asked;
  const { statements, events, called } = thread;
  return (
    <Page
      title={goal.body.text}
      language={language}
      actor={actor}
      path={asked.request.url}
      help="service"
      back={{ href: `/people/${personId}`, text: GOAL_WORDS[language].others.back(called) }}
      notice={NoticeOf({ query, statements, language })}
    >
      <h1 class="words" dir="auto">
        <Whose of={goal} language={language}>
          {goal.body.text}
        </Whose>
      </h1>
      <WhoSees>{STATEMENT_WORDS[language].sharedWithYou(called, byAuthority(reach))}</WhoSees>
      <GoalForOthers
        {...{ goal, statements, events, reach, personId, language, called }}
        shared
        telling={tellingOf({ query, statements, language })}
        accountId={actor.accountId}
        timeZone={ctx.installation.current.timeZone}
        back={`/people/${personId}/goals/${goal.statement_id}`}
      />
    </Page>
  );
}

export function AddPlacePage({ around, goal, values }: { around: Around; goal: Statement; values: Record<string, string> }) {
  const { language } = around.asked;
  const { others, save } = GOAL_WORDS[language];
  return (
    <SidePage around={around} title={others.place} about={goal}>
      <Form action={`/people/${around.personId}/goals/${goal.statement_id}/place`}>
        <Hidden name="id" value={values.id ?? ""} />
        <Hidden name="statementId" value={values.statementId ?? ""} />
        <QuestionFields questions={place.questions} own values={values} language={language} problems={around.problems} />
        <Button>{save}</Button>
      </Form>
    </SidePage>
  );
}
