import { Conversation } from "../../record/responses/conversation.tsx";
import { ActButtons } from "../../record/responses/act-buttons.tsx";
import { beside, SAID_BESIDE, waitsForPerson } from "../../record/responses/rules.ts";
import { WaitsTag } from "../../record/responses/waits-tag.tsx";
import { RESPONSE_WORDS } from "../../record/responses/words.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { Heading, type GoalView } from "./goal-view.tsx";
import { PlainParts } from "./parts.tsx";
import { Progress } from "./progress.tsx";
import { Steps } from "./steps.tsx";
import { nextStates, stateOf } from "./rules.ts";
import { StateForm } from "./state-form.tsx";
import { GOAL_WORDS } from "./words.ts";

/** Everything about a goal under its title: the person's own page and others' show the same, by what each may do. */
export function GoalBody(view: GoalView) {
  const { goal, language, statements, reach } = view;
  const turns = beside(statements, goal.statement_id, SAID_BESIDE, reach.own);
  const said = turns.length;
  const waiting = reach.own ? turns.filter((turn) => waitsForPerson(turn, statements)).length : 0;
  const toWhatWasSaid = said > 0 && (
    <p>
      <a href="#said">{waiting > 0 ? GOAL_WORDS[language].waiting(waiting) : GOAL_WORDS[language].beside(said)}</a>
    </p>
  );
  return (
    <>
      <Standing {...view} />
      {waiting > 0 && toWhatWasSaid}
      <Why {...view} />
      {waiting === 0 && toWhatWasSaid}
      <Steps {...view} />
      <Progress {...view} />
      <PlainParts kind="build-on" picture="strengths" {...view} />
      {(said > 0 || view.shared) && (
        <section id="said">
          <Heading language={language} picture="talk">
            {GOAL_WORDS[language].said}
          </Heading>
          <Conversation {...view} rootId={goal.statement_id} />
        </section>
      )}
      <PlainParts kind="place" picture="place" folded {...view} />
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
  const { goal, language, timeZone, accountId, personId, called = "" } = view;
  const words = GOAL_WORDS[language];
  const scribed = goal.voice === "scribed";
  const hasWhy = goal.body.why.trim() !== "";
  const source = { href: `/people/${personId}/statements/${goal.statement_id}`, text: RESPONSE_WORDS[language].whence };
  return (
    <section>
      {hasWhy && (
        <Heading language={language} picture="heart">
          {words.fields.goal.why.ask}
        </Heading>
      )}
      {hasWhy || scribed ? (
        <Say
          id={`s-${goal.statement_id}`}
          voice={goal.voice}
          acting={goal.acting_as}
          by={speakerOf(goal, { accountId, personId, language, called })}
          when={formatDay(goal.said_at, language, timeZone)}
          language={language}
          tag={scribed ? <WaitsTag own={view.reach.own} language={language} /> : null}
          source={source}
          actions={<WhyActs {...view} />}
        >
          {scribed && <SaidWords>{goal.body.text}</SaidWords>}
          {hasWhy && <SaidWords>{goal.body.why}</SaidWords>}
        </Say>
      ) : (
        <div class="row links" id={`s-${goal.statement_id}`}>
          <WhyActs {...view} />
          <a href={source.href}>{source.text}</a>
        </div>
      )}
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
    <More summary={words.aside}>
      <p class="hint">{words.asideText}</p>
      <div class="row actions">
        {states.map((state) => (
          <StateForm key={state} goalId={goal.statement_id} state={state} text={words.act[state]} />
        ))}
      </div>
    </More>
  );
}
