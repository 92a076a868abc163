import { isolated } from "../../ground/core/name.ts";
import { readingOf } from "../sealed/put-forward.ts";
import type { PuttingForward } from "../sealed/store.ts";
import { statesOf } from "../sealed/states.ts";
import { sectionsOf } from "../documents/plan-items.ts";
import { PlanSections } from "../documents/plan-page.tsx";
import { VIEW_WORDS } from "../documents/words.ts";
import { Page } from "../../web/layout.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { dayOf, pathOf, type InRoom } from "./parts.tsx";
import { MEETING_WORDS } from "./words.ts";

type Props = InRoom & { prepared: PuttingForward; teams: { name: string; keeps_years: number }[]; changed: boolean };

/** The exact words that will be signed, and who will read them, before they are put forward. */
export function ReadyPage({ ctx, asked, room, prepared, teams, changed }: Props) {
  const { language, actor } = asked;
  const words = MEETING_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const names = prepared.content.participants
    .map((each) => (each.relation ? `${isolated(each.name)} (${isolated(each.relation)})` : isolated(each.name)))
    .join("; ");
  return (
    <Page
      title={words.ready}
      language={language}
      actor={actor}
      path={`${pathOf(room)}/ready`}
      back={{ href: pathOf(room), text: words.title }}
    >
      <h1>{words.ready}</h1>
      {changed && <Notice title={words.ready}>{words.changedMeanwhile}</Notice>}
      <p class="lede">{words.readyHint}</p>
      <div class="plan">
        <PlanSections
          sections={sectionsOf(ctx.house.families, prepared.content, language, timeZone)}
          states={statesOf(room.statements, language, timeZone)}
          language={language}
        />
      </div>
      <p>{VIEW_WORDS[language].review(dayOf(prepared.content.reviewOn, { ctx, asked }))}</p>
      <Form action={`${pathOf(room)}/put-forward`} class="card today">
        <p>{words.putForwardWho(names)}</p>
        {teams.map((team) => (
          <p key={team.name}>{words.keeps(team.name, team.keeps_years)}</p>
        ))}
        <Hidden name="read" value={readingOf(prepared)} />
        <Actions>
          <Button>{words.putForward}</Button>
          <ButtonLink kind="quiet" href={pathOf(room)}>
            {words.backToMeeting}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
