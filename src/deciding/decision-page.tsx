import { AnsweredWithPictures, picturesAbout, WithPictures } from "../by-pictures/entry.tsx";
import type { Problems } from "../core/result.ts";
import { WRITING_WORDS } from "../own-writing/words.ts";
import { isAside } from "../record/statement.ts";
import { Conversation } from "../responses/conversation.tsx";
import { speakerOf } from "../responses/speaker.ts";
import { audienceOf } from "../sharing/audience.ts";
import type { Context } from "../web/context.ts";
import { formatDay } from "../web/dates.ts";
import { Page } from "../web/layout.tsx";
import { Button, ButtonLink, Form, Hidden, IdField } from "../web/parts/form.tsx";
import { More } from "../web/parts/summary.tsx";
import { SaidWords } from "../web/parts/voice.tsx";
import { WhoSees } from "../web/parts/who-sees.tsx";
import { STATEMENT_WORDS } from "../statements/words.ts";
import type { Asked } from "../web/route.ts";
import { newId } from "../core/id.ts";
import { GridTable } from "./grid.tsx";
import { OptionForm } from "./grid-forms.tsx";
import { GRID_WORDS } from "./grid-words.ts";
import { Picture } from "./picture.tsx";
import { preparationPath } from "./preparing.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { decidingPath, mayWrite, type Room } from "./room.ts";
import { gridOf, nextFor, type Next } from "./rules.ts";
import { DECIDING_WORDS } from "./words.ts";

export type RoomProps = {
  ctx: Context;
  asked: Asked;
  room: Room;
  problems: Problems;
  /** the form that was refused */
  failed: string;
};

/** One decision: what was prepared for it, what could be done, and what is asked about it. */
export function DecisionPage(props: RoomProps) {
  const { ctx, asked, room, problems } = props;
  const { language, actor, query } = asked;
  const words = DECIDING_WORDS[language];
  const grid = GRID_WORDS[language];
  const { personId, root, reach, called, statements } = room;
  const path = decidingPath(personId, root.statement_id);
  const rows = gridOf(statements, root.statement_id);
  return (
    <Page
      title={root.body.text}
      language={language}
      actor={actor}
      path={path}
      back={reach.own ? { href: "/deciding", text: words.title } : { href: `/people/${personId}`, text: words.back(called) }}
      problems={problems}
      notice={query.done === "saved" ? grid.saved : query.done === "away" ? grid.away : undefined}
      help={reach.own ? "person" : "service"}
      wide
    >
      <h1 dir="auto">{root.body.text}</h1>
      <Seen {...props} />
      <p class="hint">{words.prescribes}</p>
      {(reach.own || mayWrite(room)) && (
        <WithPictures href={picturesAbout("options", root.statement_id, personId, reach.own)} language={language} />
      )}
      <Offer {...props} />
      <Prepared {...props} />
      <section aria-labelledby="options">
        <h2 id="options">{grid.title}</h2>
        <p class="hint no-print">{grid.hint}</p>
        <GridTable {...props} grid={rows} />
        <OptionForm {...props} />
        <Picture grid={rows} language={language} />
        <AnsweredWithPictures statements={statements} language={language} rootId={root.statement_id} />
      </section>
      <Questions {...props} />
      <PutAwayParts {...props} />
      <p class="hint no-print">{grid.printHint}</p>
      <p class="hint printed-only">
        {actor.name}, {formatDay(new Date(), language, ctx.installation.current.timeZone)}.
      </p>
    </Page>
  );
}

/** Whose words it is, and who can see it. */
function Seen({ ctx, asked, room }: RoomProps) {
  const { language, actor } = asked;
  const { personId, root, reach, called, grants } = room;
  const { timeZone } = ctx.installation.current;
  const audience = audienceOf(grants, root.section, root.statement_id, language, { timeZone });
  return (
    <>
      {reach.own ? (
        <WhoSees
          onlyYou={audience === audienceOf([], "", null, language)}
          change={{ href: `/sharing/new?statement=${root.statement_id}`, text: WRITING_WORDS[language].shareAlone }}
        >
          {WRITING_WORDS[language].whoSees} {audience}.
        </WhoSees>
      ) : (
        <WhoSees>{STATEMENT_WORDS[language].sharedWithYou(called)}</WhoSees>
      )}
      <p class="hint">
        {speakerOf(root, { accountId: actor.accountId, personId, language, called })}, {formatDay(root.said_at, language, timeZone)}.{" "}
        {reach.own && (
          <a class="no-print" href={`/deciding/${root.statement_id}`}>
            {DECIDING_WORDS[language].change}
          </a>
        )}
      </p>
    </>
  );
}

const AT: Record<Exclude<Next, "prepare">, string> = { options: "#add-option", weigh: "#options", decide: "#options" };

/** One thing that could come next: offered to the person, never asked for. */
function Offer({ asked, room }: RoomProps) {
  const { language } = asked;
  const { statements, root, reach, preparations } = room;
  const next = nextFor(statements, root.statement_id, preparations.length);
  if (!reach.own || !next || next === "decide") return null;
  const { text, link } = DECIDING_WORDS[language].next[next];
  return (
    <section class="card today no-print">
      <p>{text}</p>
      {next === "prepare" ? <Prepare asked={asked} room={room} text={link} /> : <ButtonLink href={AT[next]}>{link}</ButtonLink>}
    </section>
  );
}

/** What was prepared for it, as far as it is shared, and for the person the way to the next one. */
function Prepared({ ctx, asked, room }: RoomProps) {
  const { language } = asked;
  const words = DECIDING_WORDS[language];
  const { personId, reach, preparations } = room;
  if (preparations.length === 0) return null;
  const day = (when: Date | string) => formatDay(when, language, ctx.installation.current.timeZone);
  return (
    <section class="no-print" aria-labelledby="prepared">
      <h2 id="prepared">{words.preparedFor}</h2>
      <ul class="parts">
        {preparations.toReversed().map((each) => (
          <li key={each.statement_id}>
            <a href={preparationPath(personId, each.statement_id)}>
              {each.body.on ? PREPARE_WORDS[language].titleOn(day(each.body.on)) : words.readPrepared(day(each.created_at))}
            </a>
          </li>
        ))}
      </ul>
      {reach.own && <Prepare asked={asked} room={room} text={words.prepareAgain} kind="quiet" />}
    </section>
  );
}

type PrepareProps = Pick<RoomProps, "room"> & { asked: Asked; text: string; kind?: "quiet" };

/** One press begins the page for the next meeting. */
const Prepare = ({ room, text, kind }: PrepareProps) => (
  <Form action="/deciding/preparations/begin">
    <IdField />
    <Hidden name="statementId" value={newId()} />
    <Hidden name="decision" value={room.root.statement_id} />
    <Hidden name="on" value="" />
    <Button kind={kind}>{text}</Button>
  </Form>
);

/** Asked and answered beside the decision, as beside every statement. */
function Questions({ ctx, asked, room }: RoomProps) {
  const words = GRID_WORDS[asked.language];
  const { personId, root, reach, called, statements } = room;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <p class="hint no-print">{words.questionsHint}</p>
      <Conversation
        statements={statements}
        rootId={root.statement_id}
        reach={reach}
        accountId={asked.actor.accountId}
        personId={personId}
        language={asked.language}
        timeZone={ctx.installation.current.timeZone}
        back={decidingPath(personId, root.statement_id)}
        called={called}
      />
    </section>
  );
}

/** What was put away: out of the way, and still there. */
function PutAwayParts({ asked: { language }, room }: RoomProps) {
  const words = GRID_WORDS[language];
  const { personId, root, reach, statements } = room;
  const away = statements.filter((each) => each.about_id !== null && isAside(each) && each.state !== "withdrawn");
  if (!reach.own || away.length === 0) return null;
  return (
    <More summary={words.awayTitle(away.length)}>
      <ul class="entries" role="list">
        {away.map((each) => (
          <li key={each.statement_id}>
            <SaidWords>{each.body.text || words.said[each.body.weight as keyof typeof words.said]}</SaidWords>
            <Form action={`${decidingPath(personId, root.statement_id)}/bring-back/${each.statement_id}`}>
              <Button kind="quiet">
                {words.bringBack}
                <span class="unseen">: {each.body.text}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </More>
  );
}
