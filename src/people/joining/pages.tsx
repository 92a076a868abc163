import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { looksLike } from "../../ground/core/look-alikes.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Button, ButtonLink, Actions, Form } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { SummaryList } from "../../web/parts/summary.tsx";
import { Table } from "../../web/parts/table.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import type { Asked } from "../../web/route.ts";
import type { Beside, TeamPerson, ToConfirm } from "./store.ts";
import { JOINING_WORDS } from "./words.ts";

export const JOINING_PATH = "/people/joining";

type Base = { ctx: Context; asked: Asked };

/** Who accepted an invitation to a team, for whoever knows them to let in or not. */
export function ToConfirmPage({ ctx, asked, waiting, beside }: Base & { waiting: ToConfirm[]; beside: Beside[] }) {
  const { language, actor, query } = asked;
  const words = JOINING_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const done = Object.hasOwn(words.done, query.done ?? "") ? words.done[query.done as keyof typeof words.done] : undefined;
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={JOINING_PATH}
      back={backTo("people", language)}
      help="service"
      notice={done}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {waiting.length === 0 && <p class="card">{words.none}</p>}
      <Pages of={waiting} idOf={({ joining_id }) => joining_id} language={language} name="waiting" size={12}>
        {(some) =>
          some.map((it) => <OneWaiting key={it.joining_id} {...{ it, language, timeZone }} alike={beside.filter(looksLikeThem(it))} />)
        }
      </Pages>
    </Page>
  );
}

/** Told to whoever confirms, never to the newcomer, who would learn from it who else has an account. */
const looksLikeThem =
  (newcomer: ToConfirm) =>
  (other: Beside): boolean =>
    other.joining_id === newcomer.joining_id && looksLike(newcomer.name, [other.name]) !== undefined;

type OneProps = { it: ToConfirm; alike: Beside[]; language: Language; timeZone: string };

function OneWaiting({ it, alike, language, timeZone }: OneProps) {
  const words = JOINING_WORDS[language];
  const path = `${JOINING_PATH}/${it.organisation_id}/${it.joining_id}`;
  const facts: [string, string][] = [
    [words.facts.organisation, it.organisation_name],
    [words.facts.signsIn, it.signs_in_as],
    [words.facts.invitedBy, it.invited_by_name],
    [words.facts.accepted, formatWhen(it.accepted_at, language, timeZone)],
  ];
  return (
    <section class="card">
      <h2>{words.wantsToJoin(it.name, words.roles[it.role], it.team_name)}</h2>
      <SummaryList rows={facts.filter(([, value]) => value).map(([name, value]) => ({ name, value: <bdi>{value}</bdi> }))} />
      {alike.length > 0 && (
        <Notice tone="note" title={words.looksAlike}>
          <p>{words.looksAlike}</p>
          <ul>
            {alike.map(({ name, role, team_name }) => (
              <li>{words.wantsToJoin(name, words.roles[role], team_name)}</li>
            ))}
          </ul>
          <p>{words.askWhich}</p>
        </Notice>
      )}
      <p>{(it.link_was_shown ? words.linkShown : words.linkSent)(it.invited_by_name)}</p>
      <div class="row actions">
        <Form action={`${path}/confirm`}>
          <Button>{words.confirm(it.name)}</Button>
        </Form>
        <Form action={`${path}/refuse`}>
          <Button kind="quiet">{words.refuse(it.name)}</Button>
        </Form>
      </div>
    </section>
  );
}

type TeamProps = Base & { teamId: string; team: { name: string; organisation_name: string }; people: TeamPerson[] };

/** Who is in a team, for a person it works with: they see what is shared with it. */
export function PeopleInTeamPage({ ctx, asked, teamId, team, people }: TeamProps) {
  const { language, actor } = asked;
  const words = JOINING_WORDS[language];
  const title = words.teamTitle(team.name);
  const day = (when: Date) => formatDay(when, language, ctx.installation.current.timeZone);
  return (
    <Page title={title} language={language} actor={actor} path={`/sharing/teams/${teamId}`} back={backTo("sharing", language)}>
      <h1>{title}</h1>
      <p class="lede">{words.teamLede(team.organisation_name)}</p>
      {people.length === 0 ? (
        <p class="card">{words.nobodyThere}</p>
      ) : (
        <Table
          caption={title}
          hideCaption
          head={words.head}
          rows={people.map((each) => [
            <>
              <bdi>{each.name}</bdi> {each.is_new && !each.ended_at && <Tag tone="new">{words.fresh}</Tag>}
              {each.of_one_line && <p class="hint">{words.ofOneLine}</p>}
            </>,
            words.roles[each.role],
            each.ended_at ? words.left(day(each.ended_at)) : day(each.started_at),
          ])}
        />
      )}
      <Actions>
        <ButtonLink kind="quiet" href="/sharing">
          {words.seeShared}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** To somebody who accepted an invitation: what they wait for. */
export function WaitingToJoin({ joinings, language }: { joinings: { team_name: string; confirmers: string[] }[]; language: Language }) {
  const words = JOINING_WORDS[language];
  return (
    <>
      {joinings.map(({ team_name, confirmers }) => (
        <p key={team_name} class="card">
          {confirmers.length > 0 ? words.youWait(team_name, confirmers.map(isolated).join(", ")) : words.youWaitForOperator(team_name)}
        </p>
      ))}
    </>
  );
}
