import { backTo } from "../../web/back-to.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Authority } from "../../record/acting/store.ts";
import { AnsweredWithPictures, picturesAbout, WithPictures } from "../../record/pictured/entry.tsx";
import { ByPictureTag } from "../../record/pictured/tag.tsx";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { inList } from "../../ground/core/in-list.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { toldLines } from "../../record/statements/told.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More, SummaryList } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { Say } from "../../web/parts/voice.tsx";
import type { Asked } from "../../web/route.ts";
import { CAPACITY_KIND_WORDS } from "./kind-words.ts";
import { recordsIn, standingOf, viewsOf } from "./rules.ts";
import type { CapacityRecord } from "./shape.ts";
import { CAPACITY_WORDS } from "./words.ts";

export type CapacityProps = {
  ctx: Context;
  asked: Asked;
  personId: string;
  /** null where it is the reader's own record */
  called: string | null;
  statements: Statement[];
  authorities: Authority[];
  problems?: Problems;
  /** the record whose form was refused */
  failed?: string;
};

/** What somebody could decide, decision by decision, and what they say about each. The person and the service read the same. */
export function CapacityPage(props: CapacityProps) {
  const { asked, personId, called, statements, problems } = props;
  const { language, actor, query } = asked;
  const words = CAPACITY_WORDS[language];
  const own = called === null;
  const title = own ? words.title : words.theirTitle(called);
  const records = recordsIn(statements);
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={own ? "/rights/capacity" : `/people/${personId}/capacity`}
      back={own ? backTo("rights", language) : { href: `/people/${personId}`, text: called }}
      help={own ? "person" : "service"}
      notice={query.done === "saved" ? words.done.saved : query.done === "away" ? words.done.away : undefined}
      problems={problems}
    >
      <h1>{title}</h1>
      <p class="lede">{own ? words.lede : words.theirLede(called)}</p>
      {records.length === 0 && own && (
        <Empty drawing="door" title={words.none}>
          {words.noneText}
        </Empty>
      )}
      {records.length === 0 && !own && <p class="card">{words.noneTheirs}</p>}
      {records.length > 0 && <p>{own ? words.nothingLocked : words.noteNothing}</p>}
      {records.map((record) => (
        <OneRecord key={record.statement_id} {...props} record={record} records={records} />
      ))}
      {!own && (
        <Actions>
          <ButtonLink href={`/people/${personId}/capacity/new`}>{words.record}</ButtonLink>
        </Actions>
      )}
    </Page>
  );
}

type OneProps = CapacityProps & { record: Statement<CapacityRecord>; records: Statement<CapacityRecord>[] };

function OneRecord(props: OneProps) {
  const { ctx, asked, called, record, records } = props;
  const { language } = asked;
  const words = CAPACITY_WORDS[language];
  const said = CAPACITY_KIND_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const day = (when: Date | string) => formatDay(when, language, timeZone);
  const standing = standingOf(record, records, today(timeZone));
  const lines = toldLines(ctx.house.kinds, record, language);
  const line = (label: string) => lines.find((each) => each.label === label)?.text ?? "";
  return (
    <section class="card" id={`r-${record.statement_id}`} aria-labelledby={`h-${record.statement_id}`}>
      <h2 id={`h-${record.statement_id}`} dir="auto">
        {record.body.decision}
      </h2>
      <p>
        <Tag tone={standing === "now" ? "plain" : "quiet"}>{words.standing[standing]}</Tag>{" "}
        {standing === "now" && words.until(day(record.body.reviewOn))}
      </p>
      <p>
        <b>{said.outcomes[record.body.outcome]}.</b>
      </p>
      <p class="words" dir="auto">
        {record.body.why}
      </p>
      <p>
        <b>{said.tried}:</b> <span dir="auto">{line(said.tried)}</span>
      </p>
      <p class="hint">
        {words.writtenBy(
          speakerOf(record, { accountId: asked.actor.accountId, personId: record.person_id, language, called: called ?? "" }),
          day(record.said_at),
        )}
      </p>
      {standing === "over" && called !== null && record.body.outcome !== "can" && <p class="tag wait">{words.due}</p>}
      <Views {...props} day={day} />
      {standing === "now" && record.body.outcome === "cannot" && <Meanwhile {...props} />}
      <More summary={words.more}>
        <SummaryList rows={lines.map(({ label, text }) => ({ name: label, value: <span dir="auto">{text}</span> }))} />
      </More>
      {called !== null && record.author_id === asked.actor.accountId && standing !== "withdrawn" && (
        <More summary={words.takeBack}>
          <Form action={`/people/${record.person_id}/capacity/${record.statement_id}/withdraw`}>
            <IdField />
            <p class="hint">{words.takeBackHint}</p>
            <Button kind="quiet">{words.takeBackButton}</Button>
          </Form>
        </More>
      )}
    </section>
  );
}

/** What the person says about it; where that is not here, why, and when they are asked again. */
function Views({ asked, called, record, statements, problems, failed, day }: OneProps & { day: (when: Date | string) => string }) {
  const { language, actor, form } = asked;
  const words = CAPACITY_WORDS[language];
  const views = viewsOf(statements, record.statement_id);
  const { absent, askOn } = record.body;
  const mine = failed === record.statement_id;
  const own = called === null;
  return (
    <>
      <h3>{own ? words.views : words.viewsTheirs(called)}</h3>
      {views.map((view) => (
        <Say
          key={view.statement_id}
          voice={view.voice}
          acting={view.acting_as}
          by={speakerOf(view, { accountId: actor.accountId, personId: record.person_id, language, called: called ?? "" })}
          when={day(view.said_at)}
          language={language}
          tag={<ByPictureTag body={view.body} language={language} />}
          source={{ href: `/people/${record.person_id}/statements/${view.statement_id}`, text: words.more }}
        >
          {view.body.text}
        </Say>
      ))}
      {views.length === 0 && (
        <p class="hint" dir="auto">
          {absent.trim() ? words.notYet(absent, askOn && day(askOn)) : words.noView}
        </p>
      )}
      <AnsweredWithPictures statements={statements} language={language} rootId={record.statement_id} />
      {!isAside(record) && (
        <WithPictures href={picturesAbout("what-i-can-decide", record.statement_id, record.person_id, own)} language={language} />
      )}
      <More summary={own ? words.say : words.sayTheirs(called)} open={mine}>
        <Form
          action={own ? `/rights/capacity/${record.statement_id}/view` : `/people/${record.person_id}/capacity/${record.statement_id}/view`}
        >
          <IdField />
          <Hidden name="statementId" value={newId()} />
          <TextArea
            name="text"
            label={own ? words.say : words.sayTheirs(called)}
            hint={own ? words.sayHint : words.sayTheirsHint}
            rows={3}
            value={mine && typeof form.text === "string" ? form.text : ""}
            prefix={record.statement_id}
            language={language}
            problems={mine ? problems : {}}
          />
          <Button>{words.saveView}</Button>
        </Form>
      </More>
    </>
  );
}

/** Who may decide it while it holds, of those whoever looks may know of. */
function Meanwhile({ asked: { language }, authorities }: OneProps) {
  const words = CAPACITY_WORDS[language];
  const names = deciders(authorities, language);
  return (
    <>
      <h3>{words.meanwhile}</h3>
      <p dir="auto">{names || words.meanwhileNobody}</p>
    </>
  );
}

export const deciders = (authorities: Authority[], language: Asked["language"]): string =>
  inList(
    authorities
      .filter((each) => each.in_force && each.may.includes("decide"))
      .map((each) => `${isolated(each.name)}, ${ACTING_WORDS[language].kind[each.kind]}`),
    language,
  );
