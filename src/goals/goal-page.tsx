import { Conversation } from "../responses/conversation.tsx";
import { ActButtons } from "../responses/act-buttons.tsx";
import { RESPONSE_WORDS } from "../responses/words.ts";
import { speakerOf } from "../responses/speaker.ts";
import { newId } from "../core/id.ts";
import { formatDay } from "../web/dates.ts";
import { Button, Form, Hidden } from "../web/parts/form.tsx";
import { Tag } from "../web/parts/tag.tsx";
import { SaidWords, Say } from "../web/parts/voice.tsx";
import { PlainParts, Progress, Steps, type GoalView } from "./parts.tsx";
import { nextStates, stateOf, type GoalState } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

/** Everything about a goal under its title: the person's own page and others' show the same, by what each may do. */
export function GoalBody(view: GoalView) {
  const { goal, language } = view;
  return (
    <>
      <Standing {...view} />
      <Why {...view} />
      <section>
        <h2>{GOAL_WORDS[language].said}</h2>
        <Conversation {...view} rootId={goal.statement_id} />
      </section>
      <Progress {...view} />
      <Steps {...view} />
      <PlainParts kind="build-on" {...view} />
      <PlainParts kind="place" {...view} />
      <WhatNow {...view} />
    </>
  );
}

/** Said only where it is not simply active. */
function Standing({ goal, language }: GoalView) {
  const state = stateOf(goal);
  if (state === "active") return null;
  const words = GOAL_WORDS[language];
  return (
    <p>
      <Tag tone="quiet">{words.state[state]}</Tag> {words.stateText[state]}
    </p>
  );
}

/** Whose words the goal is in, and why it matters, with what waits for the person's word. */
function Why(view: GoalView) {
  const { goal, language, timeZone, accountId, reach, personId, called = "" } = view;
  const words = GOAL_WORDS[language];
  const scribed = goal.voice === "scribed";
  const hasWhy = goal.body.why.trim() !== "";
  return (
    <section>
      {(hasWhy || reach.own) && <h2>{words.why}</h2>}
      <Say
        id={`s-${goal.statement_id}`}
        voice={goal.voice}
        by={speakerOf(goal, { accountId, personId, language, called })}
        when={formatDay(goal.said_at, language, timeZone)}
        language={language}
        tag={scribed ? <Tag tone="wait">{RESPONSE_WORDS[language].waits}</Tag> : null}
        source={{ href: `/people/${personId}/statements/${goal.statement_id}`, text: RESPONSE_WORDS[language].whence }}
        actions={<WhyActs {...view} />}
      >
        {scribed && <SaidWords>{goal.body.text}</SaidWords>}
        {hasWhy && <SaidWords>{goal.body.why}</SaidWords>}
      </Say>
      {goal.clash_ids.length > 0 && (
        <p>
          <a href={`/people/${personId}/statements/${goal.statement_id}`}>{RESPONSE_WORDS[language].clash}</a>
        </p>
      )}
    </section>
  );
}

function WhyActs({ goal, reach, accountId, personId, language, back }: GoalView) {
  const words = GOAL_WORDS[language];
  if (goal.voice === "scribed" || !reach.own) {
    return <ActButtons statement={goal} viewer={{ accountId, reach }} {...{ personId, language, back }} noAnswer />;
  }
  return (
    <>
      {goal.body.why.trim() === "" && <a href={`/goals/${goal.statement_id}/why`}>{words.sayWhy}</a>}
      <a href={`/goals/${goal.statement_id}/words`}>{words.change}</a>
    </>
  );
}

/** Rest, reached, let go, active again: each one press, each can be undone. */
function WhatNow({ goal, reach, language }: GoalView) {
  const words = GOAL_WORDS[language];
  const states = nextStates(goal, reach);
  if (states.length === 0) return null;
  return (
    <section>
      <h2>{words.aside}</h2>
      <p class="hint">{words.asideText}</p>
      <div class="row actions">
        {states.map((state) => (
          <StateForm key={state} goalId={goal.statement_id} state={state} text={words.act[state]} />
        ))}
      </div>
    </section>
  );
}

type StateFormProps = {
  goalId: string;
  state: GoalState;
  text: string;
  of?: string;
  kind?: "quiet" | "link";
  /** back to what it was before the last act */ undo?: boolean;
};

export const StateForm = ({ goalId, state, text, of, kind = "quiet", undo }: StateFormProps) => (
  <Form action={`/goals/${goalId}/state`}>
    <Hidden name="id" value={newId()} />
    <Hidden name="state" value={state} />
    {undo && <Hidden name="undo" value="yes" />}
    <Button kind={kind}>
      {text}
      {of && <span class="unseen">: {of}</span>}
    </Button>
  </Form>
);
