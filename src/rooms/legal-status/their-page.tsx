import { answeringPath, theirRightsPath } from "./paths.ts";
import { isolated } from "../../ground/core/name.ts";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { textsOf } from "../../record/own-writing/drafts.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { clockOf } from "./days.ts";
import { Facts, StateTags, Why, type Reading } from "./facts.tsx";
import { StatusFields, statusChoices } from "./fields.tsx";
import { STATUS_FORM_WORDS } from "./form-words.ts";
import { contradict, holds, standingsOf, takenBackOf, type Standing } from "./rules.ts";
import { statusName, type Status } from "./statuses.ts";
import type { Rights } from "./their-rights.ts";
import { THEIR_WORDS } from "./their-words.ts";
import { STATUS_WORDS } from "./words.ts";

export const readingOf = (ctx: Context, { actor, language }: Asked, { personId, called }: Rights): Reading => {
  const { timeZone } = ctx.installation.current;
  return { listening: { accountId: actor.accountId, personId, language, called }, ...clockOf(timeZone), kinds: ctx.house.kinds };
};

/** Somebody's legal status for those who work with them: the dated facts, what is over, and the ways to write more. */
export function TheirRightsPage({ ctx, asked, it }: { ctx: Context; asked: Asked; it: Rights }) {
  const { language, actor, query } = asked;
  const words = THEIR_WORDS[language];
  const { personId, called } = it;
  const reading = readingOf(ctx, asked, it);
  const standings = standingsOf(it.statements, reading);
  const wrong = takenBackOf(it.statements);
  const done = query.done === "saved" || query.done === "taken" ? words.done[query.done] : undefined;
  const one = (standing: Standing) => <OneStanding key={standing.root.statement_id} {...{ standing, reading, it }} />;
  return (
    <Page
      title={words.title(called)}
      language={language}
      actor={actor}
      path={theirRightsPath(personId)}
      back={{ href: `/people/${personId}`, text: called }}
      help="service"
      notice={done}
    >
      <h1 dir="auto">{words.title(called)}</h1>
      <WhoSees>{it.writes ? words.lede(called) : words.shared(called)}</WhoSees>
      <nav class="row actions no-print" aria-label={words.title(called)}>
        {it.writes && <ButtonLink href={`${theirRightsPath(personId)}/new`}>{words.record}</ButtonLink>}
        <a href={`${theirRightsPath(personId)}/paper`}>{words.paper}</a>
        <a href={`${theirRightsPath(personId)}/paper?in=easy`}>{words.paperEasy}</a>
        <a href={answeringPath(personId)}>{words.asks}</a>
      </nav>
      {standings.length === 0 && (
        <Empty drawing="path" title={words.now}>
          {words.none(called)}
        </Empty>
      )}
      {it.writes && <HoldBeside {...{ standings, it, language }} />}
      {standings.filter((each) => each.state !== "ended").map(one)}
      <Over title={words.over} standings={standings.filter((each) => each.state === "ended")} one={one} />
      {wrong.map((each) => (
        <section class="card" key={each.statement_id}>
          <h3>{statusName(each.body.status, language)}</h3>
          <p class="hint">
            {words.takenBack}: {isolated(each.author_name)}, {formatDay(each.state_at ?? each.said_at, language, reading.timeZone)}
          </p>
          <SaidWords>{each.body.text}</SaidWords>
        </section>
      ))}
    </Page>
  );
}

/** A new status does not end the one before it: where several hold, whoever writes is asked whether one of them is over. */
function HoldBeside({ standings, it, language }: { standings: Standing[]; it: Rights; language: Language }) {
  const now = standings.filter(holds);
  if (now.length < 2) return null;
  const words = THEIR_WORDS[language];
  return (
    <section class="card today">
      <p dir="auto">{(contradict(now) ? words.contradict : words.beside)(it.called)}</p>
      <ul>
        {now.map(({ root }) => (
          <li key={root.statement_id}>
            <a href={`${theirRightsPath(it.personId, root.statement_id)}?write=change#write-change`}>
              {words.isOver(statusName(root.body.status, language))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Over({ title, standings, one }: { title: string; standings: Standing[]; one: (standing: Standing) => unknown }) {
  if (standings.length === 0) return null;
  return <More summary={title}>{standings.map(one) as never}</More>;
}

function OneStanding({ standing, reading, it }: { standing: Standing; reading: Reading; it: Rights }) {
  const { language } = reading.listening;
  const { root, takenBack } = standing;
  const name = statusName(root.body.status, language);
  return (
    <section class="card status" id={`s-${root.statement_id}`} aria-labelledby={`name-${root.statement_id}`}>
      <h2 id={`name-${root.statement_id}`}>{name}</h2>
      <StateTags {...{ standing, language }} />
      <Facts {...{ standing, language }} />
      <Why {...{ standing, reading }} />
      {takenBack.length > 0 && (
        <p class="hint">
          {STATUS_WORDS[language].takenBack}: {takenBack.length}
        </p>
      )}
      <Actions>
        <ButtonLink kind="quiet" href={theirRightsPath(it.personId, root.statement_id)}>
          {it.writes ? THEIR_WORDS[language].write(name) : THEIR_WORDS[language].open}
        </ButtonLink>
      </Actions>
    </section>
  );
}

type RecordProps = { asked: Asked; it: Rights; problems: Problems };

/** One question first: which status it is. */
export function ChooseStatusPage({ asked, it, problems }: RecordProps) {
  const { language, actor } = asked;
  const words = THEIR_WORDS[language];
  const form = STATUS_FORM_WORDS[language];
  return (
    <Page
      title={words.recordTitle(it.called)}
      language={language}
      actor={actor}
      path={`${theirRightsPath(it.personId)}/new`}
      back={{ href: theirRightsPath(it.personId), text: words.title(it.called) }}
      problems={problems}
      help="service"
    >
      <form method="get" action={`${theirRightsPath(it.personId)}/new`}>
        <Hidden name="asked" value="yes" />
        <Radios
          name="status"
          question
          label={form.status}
          hint={form.statusHint}
          choices={statusChoices(language)}
          {...{ language, problems }}
        />
        <Actions>
          <Button>{words.next}</Button>
        </Actions>
      </form>
    </Page>
  );
}

/** Then what is so about this one. Who will read it stands before the button. */
export function RecordPage({ asked, it, status, problems }: RecordProps & { status: Status }) {
  const { language, actor, form } = asked;
  const words = THEIR_WORDS[language];
  const failed = Object.keys(problems).length > 0;
  const values = failed ? textsOf(form) : { status: status.id };
  return (
    <Page
      title={words.recordTitle(it.called)}
      language={language}
      actor={actor}
      path={`${theirRightsPath(it.personId)}/new?status=${status.id}`}
      back={{ href: `${theirRightsPath(it.personId)}/new`, text: STATUS_FORM_WORDS[language].status }}
      problems={problems}
      help="service"
    >
      <h1>{status.name[language]}</h1>
      <p class="lede" dir="auto">
        {isolated(it.called)}: {status.long[language]}
      </p>
      <Form action={theirRightsPath(it.personId)}>
        <Hidden name="id" value={values.id || newId()} />
        <Hidden name="statementId" value={values.statementId || newId()} />
        <Hidden name="status" value={status.id} />
        <StatusFields {...{ values: { ...values, status: status.id }, language, problems }} />
        <WhoSees>{words.seenBy(it.called)}</WhoSees>
        <Actions>
          <Button>{STATUS_FORM_WORDS[language].save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
