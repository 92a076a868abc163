import type { PersonAsked, Place } from "../../record/own-writing/keeping.ts";
import { seenAround, SeenBy } from "../../record/own-writing/page.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import type { Thread } from "../../record/responses/store.ts";
import { OnlyMeButton } from "../../record/reach/only-me.tsx";
import type { Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { GoalBody } from "./goal-page.tsx";
import { NoticeOf, tellingOf } from "./notices.tsx";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** What may have just been done with a suggestion that is folded away from then on. */
const DECIDING = ["take-up", "change", "decline"];

type Props = { ctx: Context; asked: PersonAsked; goal: Statement; thread: Thread; place: Place; reach: Reach };

/** One goal of the person's own. */
export function OwnGoalPage({ ctx, asked, goal, thread, place, reach }: Props) {
  const { language, actor, personId, query } = asked;
  const { statements, events, readers, called } = thread;
  const around = { ctx, asked, place, readers, statements, unsaved: [] };
  const seen = seenAround(around, goal.statement_id);
  return (
    <Page
      title={goal.body.text}
      language={language}
      actor={actor}
      path={asked.request.url}
      back={{ href: "/goals", text: GOAL_WORDS[language].title }}
      notice={NoticeOf({ query, statements, language })}
    >
      <h1 class="words" dir="auto">
        <Whose of={goal} language={language}>
          {goal.body.text}
        </Whose>
      </h1>
      <SeenBy around={around} statementId={goal.statement_id} alone />
      <OnlyMeButton entry={goal} facts={readers} language={language} back={`/goals/${goal.statement_id}`} />
      <GoalBody
        {...{ goal, statements, events, reach, personId, language, called }}
        shared={!seen.onlyYou}
        telling={tellingOf({ query, statements, language }, seen.text)}
        accountId={actor.accountId}
        timeZone={ctx.installation.current.timeZone}
        back={`/goals/${goal.statement_id}`}
        decided={DECIDING.includes(query.done ?? "") ? "open" : "folded"}
      />
    </Page>
  );
}
