import { useContext } from "preact/hooks";
import type { Statement } from "../../record/statements/statement.ts";
import { SeenBy, type Around } from "../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Lede } from "../../web/parts/lede.tsx";
import { Turn, type ConversationProps } from "../../record/responses/conversation.tsx";
import { beginning } from "../../record/statements/speaker.ts";
import { RESPONSE_WORDS } from "../../record/responses/words.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Address, queryOf } from "../../web/parts/address.ts";
import { shortened } from "../../web/parts/folded.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { StateForm } from "./state-form.tsx";
import { GoalFacts } from "./goal-facts.tsx";
import { NoticeOf } from "./notices.tsx";
import { declinedGoals, goalsIn, suggestedGoals } from "./rules.ts";
import type { Goal } from "./shape.ts";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** The person's goals in their order; what was suggested first, what rests, is reached or was let go after. */
export function GoalsPage({ around }: { around: Around }) {
  const { asked, statements } = around;
  const { language, actor } = asked;
  const words = GOAL_WORDS[language];
  const active = goalsIn(statements, "active");
  const suggested = suggestedGoals(statements);
  const none = statements.every((each) => each.kind !== "goal");
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={asked.request.url}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
      notice={NoticeOf({ query: asked.query, statements, language })}
    >
      <h1>{words.title}</h1>
      <Lede language={language} text={words.lede} pictures={["goals"]} />
      <SeenBy around={around} />
      {suggested.length > 0 && (
        <section>
          <h2>{words.suggested}</h2>
          <Suggested around={around} turns={suggested} name="suggested" />
        </section>
      )}
      {none ? (
        <Empty drawing="path" title={words.emptyTitle} action={<ButtonLink href="/goals/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          {active.length > 1 && <p class="hint">{words.orderHint}</p>}
          <Pages of={active} idOf={idOf} language={language}>
            {(some, from) => (
              <ol class="order goals" role="list" start={from > 0 ? from + 1 : undefined}>
                {some.map((goal, index) => (
                  <li key={goal.statement_id} id={`s-${goal.statement_id}`} data-number={from > 0 ? from + index + 1 : undefined}>
                    <GoalCard around={around} goal={goal} />
                    {active.length > 1 && (
                      <Moves goal={goal} first={from + index === 0} last={from + index === active.length - 1} language={language} />
                    )}
                  </li>
                ))}
              </ol>
            )}
          </Pages>
          <Actions>
            <ButtonLink href="/goals/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      <Groups around={around} />
    </Page>
  );
}

function Suggested({ around, turns, name }: { around: Around; turns: Statement[]; name: string }) {
  const { ctx, asked, statements } = around;
  const props: ConversationProps = {
    statements,
    rootId: "",
    reach: { own: true, voice: "own", grants: [] },
    accountId: asked.actor.accountId,
    personId: asked.personId,
    language: asked.language,
    timeZone: ctx.installation.current.timeZone,
    back: "/goals",
  };
  return (
    <Pages of={turns} idOf={idOf} language={asked.language} name={name} size={12}>
      {(some) =>
        some.map((turn) => (
          <div key={turn.statement_id} id={`s-${turn.statement_id}`}>
            <Turn turn={turn} {...props} />
          </div>
        ))
      }
    </Pages>
  );
}

const idOf = ({ statement_id }: Statement): string => statement_id;

function GoalCard({ around, goal }: { around: Around; goal: Statement<Goal> }) {
  const { asked, statements, ctx } = around;
  const { language } = asked;
  return (
    <div class="card">
      <h2 class="goal" dir="auto">
        <Whose of={goal} language={language}>
          <a href={`/goals/${goal.statement_id}`}>{shortened(goal.body.text)}</a>
        </Whose>
      </h2>
      {goal.voice === "scribed" && (
        <p>
          <Tag tone="wait">{RESPONSE_WORDS[language].waits}</Tag>
        </p>
      )}
      {goal.clash_ids.length > 0 && (
        <p>
          <a href={`/people/${goal.person_id}/statements/${goal.statement_id}`}>{RESPONSE_WORDS[language].clash}</a>
        </p>
      )}
      {goal.body.why.trim() !== "" && (
        <p class="hint clip" dir="auto">
          <Whose of={goal} language={language} quiet>
            {shortened(goal.body.why)}
          </Whose>
        </p>
      )}
      <GoalFacts {...{ goal, statements, language }} timeZone={ctx.installation.current.timeZone} own />
    </div>
  );
}

type MovesProps = { goal: Statement<Goal>; first: boolean; last: boolean; language: Around["asked"]["language"] };

function Moves({ goal, first, last, language }: MovesProps) {
  const words = GOAL_WORDS[language];
  const move = (way: "up" | "down") => (
    <Form action={`/goals/${goal.statement_id}/move`}>
      <Hidden name="way" value={way} />
      <Button kind="link">
        {words[way]}
        <span class="unseen">: {beginning(goal.body.text)}</span>
      </Button>
    </Form>
  );
  return (
    <div class="row">
      {!first && move("up")}
      {!last && move("down")}
    </div>
  );
}

function Groups({ around }: { around: Around }) {
  const { statements, asked } = around;
  const words = GOAL_WORDS[asked.language];
  const declined = declinedGoals(statements);
  const query = queryOf(useContext(Address));
  const wentOn = (name: string) => query.has(`page-${name}`);
  return (
    <>
      {(["rest", "reached", "let go"] as const).map((state) => {
        const goals = goalsIn(statements, state);
        if (goals.length === 0) return null;
        return (
          <More key={state} summary={words.group[state](goals.length)} open={wentOn(state.replace(" ", "-"))}>
            <Pages of={goals} idOf={idOf} language={asked.language} name={state.replace(" ", "-")}>
              {(some) => (
                <ul class="parts">
                  {some.map((goal) => (
                    <li key={goal.statement_id} id={`s-${goal.statement_id}`}>
                      <a href={`/goals/${goal.statement_id}`} dir="auto">
                        <Whose of={goal} language={asked.language}>
                          {shortened(goal.body.text)}
                        </Whose>
                      </a>
                      <StateForm
                        goalId={goal.statement_id}
                        state="active"
                        text={words.act.active}
                        of={beginning(goal.body.text)}
                        kind="link"
                      />
                    </li>
                  ))}
                </ul>
              )}
            </Pages>
          </More>
        );
      })}
      {declined.length > 0 && (
        <More summary={words.declined(declined.length)} open={wentOn("declined")}>
          <Suggested around={around} turns={declined} name="declined" />
        </More>
      )}
    </>
  );
}
