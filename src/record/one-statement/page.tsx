import { useHouse } from "../../web/house.ts";
import type { BesideWords } from "./beside-words.ts";
import { ByPictureTag } from "../pictured/tag.tsx";
import { whoSees } from "../reach/readers/sentence.ts";
import { ActButtons } from "../responses/act-buttons.tsx";
import { Conversation, TurnTag } from "../responses/conversation.tsx";
import { Lines } from "../responses/page.tsx";
import { SAID_BESIDE, WITHDRAWN } from "../responses/rules.ts";
import { speakerOf } from "../statements/speaker.ts";
import { doneWords, RESPONSE_WORDS } from "../responses/words.ts";
import { isPersonsWords } from "../../ground/core/voice.ts";
import type { Revision, Statement } from "../statements/statement.ts";
import { takenFromOf } from "../statements/taken-from.ts";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Say } from "../../web/parts/voice.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { Clash } from "./clash.tsx";
import { History } from "./history.tsx";
import { placeOf } from "./place.ts";
import { listening, type PageProps } from "./looking.ts";
import { pathOf } from "./room.ts";
import { byAuthority } from "../reach/reach.ts";
import { OnlyMeButton } from "../reach/only-me.tsx";
import { STATEMENT_WORDS } from "./words.ts";

type StatementProps = PageProps & { beside: Awaited<ReturnType<BesideWords>> };

/** One statement: its words, whose they are, who sees it, what was said beside it, and how it came to be. */
export function StatementPage({ ctx, asked, room, beside }: StatementProps) {
  const { language, actor, query } = asked;
  const { reach, statement, thread } = room;
  const words = STATEMENT_WORDS[language];
  const title = reach.own ? words.title : words.titleOf(thread.called);
  const own = words.done as Record<string, string>;
  const done = query.done !== undefined && Object.hasOwn(own, query.done) ? own[query.done] : doneWords(query.done, language);
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={asked.request.url}
      help={reach.own ? "person" : "service"}
      back={{ href: placeOf(useHouse().sections, room), text: words.partOf }}
      notice={done}
    >
      <h1>{title}</h1>
      <Audience {...{ ctx, asked, room }} />
      {statement.about_id !== null && <AboutWhat {...{ ctx, asked, room }} />}
      {statement.clash_ids.length > 0 ? <Clash {...{ ctx, asked, room }} /> : <Words {...{ ctx, asked, room, beside }} />}
      {statement.state !== WITHDRAWN && <Beside {...{ ctx, asked, room }} />}
      <History {...{ ctx, asked, room }} />
    </Page>
  );
}

function Audience({ ctx, asked: { language }, room: { reach, statement, thread } }: PageProps) {
  const words = STATEMENT_WORDS[language];
  if (!reach.own) return <WhoSees>{words.sharedWithYou(thread.called, byAuthority(reach))}</WhoSees>;
  const { timeZone } = ctx.installation.current;
  const subject = { section: statement.section, entry: statement.root_id, said: statement.statement_id };
  const { text, onlyYou } = whoSees(thread.readers, subject, { language, timeZone });
  return (
    <>
      <WhoSees onlyYou={onlyYou} change={{ href: "/sharing", text: words.change }}>
        {words.whoSees} {text}.{" "}
        {statement.about_id === null && <a href={`/sharing/new?statement=${statement.statement_id}`}>{words.shareAlone}</a>}
      </WhoSees>
      <OnlyMeButton entry={statement} facts={thread.readers} language={language} back={pathOf(statement)} />
    </>
  );
}

function AboutWhat({ ctx, asked, room }: PageProps) {
  const { language } = asked;
  const words = STATEMENT_WORDS[language];
  const about = room.thread.statements.find((each) => each.statement_id === room.statement.about_id);
  // what it is about may not be shared with whoever was given this one alone
  if (!about) return null;
  return (
    <>
      <p class="hint">{words.about}</p>
      <blockquote class="quoted">
        <Lines ctx={ctx} statement={about} language={language} />
        <p>
          <a href={pathOf(about)}>{speakerOf(about, listening({ asked, room }))}</a>
        </p>
      </blockquote>
    </>
  );
}

function Words({ ctx, asked, room, beside }: StatementProps) {
  const { language, actor } = asked;
  const { statement, reach, thread, personId } = room;
  const { timeZone } = ctx.installation.current;
  const viewer = { accountId: actor.accountId, reach };
  const back = pathOf(statement);
  return (
    <Say
      big
      id={`s-${statement.statement_id}`}
      voice={statement.voice}
      acting={statement.acting_as}
      by={speakerOf(statement, listening({ asked, room }))}
      when={formatWhen(statement.said_at, language, timeZone)}
      language={language}
      tag={
        <>
          <TurnTag turn={statement} statements={thread.statements} reach={reach} language={language} />
          <ByPictureTag body={statement.body} language={language} />
        </>
      }
      actions={
        <>
          <ActButtons {...{ statement, viewer, personId, language, back }} noAnswer />
          {reach.own && hadOwnWords(statement, thread.revisions) && (
            <Form action={`${back}/mine`}>
              <IdField />
              <Hidden name="based" value={statement.revision_id} />
              <Button kind="quiet">{RESPONSE_WORDS[language].bringBack}</Button>
            </Form>
          )}
        </>
      }
    >
      <>
        <Lines ctx={ctx} statement={statement} language={language} />
        {beside({ entry: statement, statements: thread.statements, language, toOthers: !reach.own })}
      </>
    </Say>
  );
}

/** The person took up somebody's words in the place of their own, and can go back to these. */
function hadOwnWords({ body }: Statement, revisions: Revision[]): boolean {
  const taken = takenFromOf(body);
  return (
    taken !== null && revisions.some((each) => isPersonsWords(each.voice) && takenFromOf(each.body)?.statementId !== taken.statementId)
  );
}

function Beside({ ctx, asked, room }: PageProps) {
  const { language, actor } = asked;
  const { statement, reach, thread, personId } = room;
  return (
    <section>
      <h2>{STATEMENT_WORDS[language].beside}</h2>
      <Conversation
        statements={thread.statements}
        events={thread.events}
        rootId={statement.statement_id}
        accountId={actor.accountId}
        called={thread.called}
        back={pathOf(statement)}
        timeZone={ctx.installation.current.timeZone}
        kinds={SAID_BESIDE}
        {...{ reach, personId, language }}
      />
    </section>
  );
}
