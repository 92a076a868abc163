import type { RoomProps } from "./decision-props.ts";
import { isolated } from "../../ground/core/name.ts";
import { AnsweredWithPictures, picturesAbout, WithPictures } from "../../record/pictured/entry.tsx";
import { CapacityNote } from "../capacity/note.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { STATEMENT_WORDS } from "../../record/one-statement/words.ts";
import { CamePart } from "./afterwards/part.tsx";
import { DecidedPart } from "./decided/part.tsx";
import { decidedLast } from "./decided/rules.ts";
import { GridTable } from "./grid.tsx";
import { OptionForm } from "./grid-forms.tsx";
import { GRID_WORDS } from "./grid-words.ts";
import { Picture } from "./picture.tsx";
import { Prepare } from "./prepare-button.tsx";
import { preparationPath } from "./preparing.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { PutAwayParts } from "./put-away-parts.tsx";
import { Questions } from "./questions.tsx";
import { decidingPath } from "./path.ts";
import { mayWrite } from "./room.ts";
import { gridOf, nextFor, type Next } from "./rules.ts";
import { OnlyMeButton } from "../../record/reach/only-me.tsx";
import { byAuthority } from "../../record/reach/reach.ts";
import { DECIDING_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** One decision: what was prepared for it, what could be done, and what is asked about it. */
export function DecisionPage(props: RoomProps) {
  const { ctx, asked, room, problems } = props;
  const { language, actor, query } = asked;
  const words = DECIDING_WORDS[language];
  const grid = GRID_WORDS[language];
  const { personId, root, reach, called, statements } = room;
  const path = decidingPath(personId, root.statement_id);
  const rows = gridOf(statements, root.statement_id);
  const isDecided = decidedLast(statements, root.statement_id) !== null;
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
      <h1 dir="auto">
        <Whose of={root} language={language}>
          {root.body.text}
        </Whose>
      </h1>
      <Seen {...props} />
      <CapacityNote
        {...{ personId, language, records: room.capacity, authorities: room.authorities, things: [root.statement_id] }}
        own={reach.own}
        timeZone={ctx.installation.current.timeZone}
      />
      <p class="hint">{words.prescribes}</p>
      {(reach.own || mayWrite(room)) && (
        <WithPictures href={picturesAbout("options", root.statement_id, personId, reach.own)} language={language} />
      )}
      <Offer {...props} />
      {isDecided && <Outcome {...props} />}
      <Prepared {...props} />
      <section aria-labelledby="options">
        <h2 id="options">{grid.title}</h2>
        <p class="hint no-print">{reach.own ? grid.hint : grid.hintOthers(room.called)}</p>
        <GridTable {...props} grid={rows} />
        <OptionForm {...props} />
        <Picture grid={rows} language={language} />
        <AnsweredWithPictures statements={statements} language={language} rootId={root.statement_id} />
      </section>
      <Questions {...props} />
      {!isDecided && <Outcome {...props} />}
      <PutAwayParts {...props} />
      <p class="hint no-print">{grid.printHint}</p>
      <p class="hint printed-only">
        {isolated(actor.name)}, {formatDay(new Date(), language, ctx.installation.current.timeZone)}.
      </p>
    </Page>
  );
}

/** Once it is decided this comes first: what was decided, and what came of it. */
const Outcome = (props: RoomProps) => (
  <>
    <DecidedPart {...props} />
    <CamePart {...props} />
  </>
);

/** Whose words it is, and who can see it. */
function Seen({ ctx, asked, room }: RoomProps) {
  const { language, actor } = asked;
  const { personId, root, reach, called, readers } = room;
  const { timeZone } = ctx.installation.current;
  const seen = whoSees(readers, { section: root.section, entry: root.statement_id }, { language, timeZone });
  return (
    <>
      {reach.own ? (
        <WhoSees
          onlyYou={seen.onlyYou}
          change={{ href: `/sharing/new?statement=${root.statement_id}`, text: WRITING_WORDS[language].shareAlone }}
        >
          {WRITING_WORDS[language].whoSees} {seen.text}.
        </WhoSees>
      ) : (
        <WhoSees>{STATEMENT_WORDS[language].sharedWithYou(called, byAuthority(reach))}</WhoSees>
      )}
      {reach.own && <OnlyMeButton entry={root} facts={readers} language={language} back={decidingPath(personId, root.statement_id)} />}
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

const AT: Record<Exclude<Next, "prepare">, string> = { options: "#add-option", weigh: "#options", decide: "#decide" };

/** One thing that could come next: offered to the person, never asked for. */
function Offer({ asked, room }: RoomProps) {
  const { language } = asked;
  const { statements, root, reach, preparations } = room;
  const next = nextFor(statements, root.statement_id, preparations.length);
  if (!reach.own || !next) return null;
  const { text, link } = DECIDING_WORDS[language].next[next];
  return (
    <section class="card today no-print">
      <p>{text}</p>
      {next === "prepare" ? <Prepare room={room} text={link} /> : <ButtonLink href={AT[next]}>{link}</ButtonLink>}
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
      {reach.own && <Prepare room={room} text={words.prepareAgain} kind="quiet" />}
    </section>
  );
}
