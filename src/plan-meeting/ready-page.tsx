import type { AgreedStatement } from "../agreements/content.ts";
import type { PuttingForward } from "../agreements/store.ts";
import { Page } from "../web/layout.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../web/parts/form.tsx";
import { Notice } from "../web/parts/notice.tsx";
import { Say } from "../web/parts/voice.tsx";
import { Lines } from "./items.tsx";
import { dayOf, pathOf, type InRoom } from "./parts.tsx";
import { MEETING_WORDS } from "./words.ts";

type Props = InRoom & { prepared: PuttingForward; teams: { name: string; keeps_years: number }[]; changed: boolean };

/** The exact words that will be signed, and who will read them, before they are put forward. */
export function ReadyPage({ ctx, asked, room, prepared, teams, changed }: Props) {
  const { language, actor } = asked;
  const words = MEETING_WORDS[language];
  const names = prepared.content.participants.map((each) => (each.relation ? `${each.name} (${each.relation})` : each.name)).join("; ");
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
      {prepared.content.parts.map(({ part, statements }) => (
        <section key={part}>
          <h2>{words.part[part]}</h2>
          {statements
            .flatMap((each) => [each, ...each.about])
            .map((each) => (
              <Agreed key={each.statementId} {...{ ctx, asked, room }} statement={each} />
            ))}
        </section>
      ))}
      <h2>{words.review}</h2>
      <p>{dayOf(prepared.content.reviewOn, { ctx, asked })}</p>
      <Form action={`${pathOf(room)}/put-forward`} class="card today">
        <p>{words.putForwardWho(names)}</p>
        {teams.map((team) => (
          <p key={team.name}>{words.keeps(team.name, team.keeps_years)}</p>
        ))}
        <Hidden name="read" value={prepared.revisionIds.join(" ")} />
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

function Agreed({ ctx, asked, statement }: InRoom & { statement: AgreedStatement }) {
  const words = MEETING_WORDS[asked.language];
  const own = statement.author.accountId === asked.actor.accountId;
  const by = statement.voice === "scribed" ? words.notConfirmed(statement.scribe?.name ?? "") : own ? words.You : statement.author.name;
  return (
    <Say voice={statement.voice} by={by} when={dayOf(statement.saidAt, { ctx, asked })} language={asked.language}>
      <Lines lines={statement.lines} />
    </Say>
  );
}
