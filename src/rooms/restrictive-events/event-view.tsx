import { ByPictureTag } from "../../record/pictured/tag.tsx";
import type { ComponentChildren } from "preact";
import type { Statement } from "../../record/statements/statement.ts";
import { ActButtons } from "../../record/responses/act-buttons.tsx";
import { speakerOf } from "../../record/statements/speaker.ts";
import { WaitsTag } from "../../record/responses/waits-tag.tsx";
import { lineText } from "../../agreements/documents/plan-text.ts";
import { formatDay, today } from "../../web/dates.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { Asked } from "../../web/route.ts";
import { Choices } from "./choices-view.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { NotAgreed } from "./not-agreed-line.tsx";
import { accountOf, differsIn, talkOf, type OneEvent } from "./rules.ts";
import { OWN_PATH } from "./section.ts";
import { eventLines, type Part, type RestrictiveEvent } from "./shape.ts";
import type { ViewProps } from "./viewing.ts";
import { EVENT_WORDS } from "./words.ts";

const listeningOf = ({ asked, room }: ViewProps) => ({
  accountId: asked.actor.accountId,
  personId: room.personId,
  language: asked.language,
  called: room.called,
});
const dayOf =
  ({ ctx, asked }: ViewProps) =>
  (when: Date | string) =>
    formatDay(when, asked.language, ctx.installation.current.timeZone);

/** All that is written about one event: what the service writes beside what the person says, and what came after. */
export function EventView(props: ViewProps) {
  const { asked, one } = props;
  const words = EVENT_WORDS[asked.language];
  return (
    <div class="event">
      <TakenBack {...props} />
      <h3>{words.accounts}</h3>
      <div class="beside">
        <div>
          <h4>{words.theirs}</h4>
          <Theirs {...props} />
        </div>
        <div>
          <h4 dir="auto">{props.room.own ? words.own : words.ownOf(props.room.called)}</h4>
          <Own {...props} />
        </div>
      </div>
      <h3>{words.choices}</h3>
      <Choices {...props} />
      <NotSo {...props} part="choices" />
      <h3>{words.talk}</h3>
      <Talk {...props} />
      {one.versions.length > 0 && (
        <More summary={words.changed(one.versions.length)}>
          {one.versions.map((each) => (
            <Say
              key={each.revision_id}
              voice={each.voice}
              acting={each.acting_as}
              by={speakerOf({ ...one.event, ...each } as Statement, listeningOf(props))}
              when={dayOf(props)(each.created_at)}
              language={asked.language}
            >
              <Lines body={each.body} language={asked.language} />
            </Say>
          ))}
        </More>
      )}
    </div>
  );
}

function TakenBack(props: ViewProps) {
  const { takenBack } = props.one;
  const words = EVENT_WORDS[props.asked.language];
  if (!takenBack) return null;
  return (
    <div class="notice note" role="note">
      <p>{words.takenBack(takenBack.actor_name, dayOf(props)(takenBack.at))}</p>
      <p dir="auto">
        {words.takenBackWhy}: “{takenBack.note}”
      </p>
    </div>
  );
}

function Lines({ body, language, only }: { body: RestrictiveEvent; language: Asked["language"]; only?: (label: string) => boolean }) {
  return (
    <>
      <NotAgreed body={body} language={language} />
      {eventLines(body, language)
        .filter((line) => line.text !== "" && (only === undefined || only(line.label)))
        .map((line, index) => (
          <p key={index} class="line words" dir="auto">
            <b>{line.label}:</b> {line.text}
          </p>
        ))}
    </>
  );
}

function Theirs(props: ViewProps) {
  const { asked, one, room } = props;
  const { language } = asked;
  const said = KIND_WORDS[language];
  const { event, ended, absences } = one;
  const over = event.body.endedOn === null && ended !== null;
  return (
    <>
      <Spoken {...props} statement={event}>
        <Lines
          body={event.body}
          language={language}
          only={(label) => !label.startsWith(said.choices) && label !== said.before && !(over && label === said.ended)}
        />
      </Spoken>
      <NotSo {...props} part="happened" />
      <Spoken {...props} statement={event}>
        <p class="line words" dir="auto">
          <b>{said.before}:</b> {event.body.before}
        </p>
      </Spoken>
      <NotSo {...props} part="before" />
      {ended && <Spoken {...props} statement={ended} kindLines />}
      {absences.map((each) => (
        <Absence key={each.statement_id} {...props} absence={each} />
      ))}
      {(absences.length > 0 || (room.own && one.accounts.some(({ voice }) => voice === "scribed"))) && <NotSo {...props} part="account" />}
    </>
  );
}

/** Why the person's own account is missing, and when they are asked again; or why it was, where they have spoken since. */
function Absence({ absence, ...props }: ViewProps & { absence: OneEvent["absences"][number] }) {
  const words = EVENT_WORDS[props.asked.language];
  const missing = accountOf(props.one) === "absent";
  const label = words.absent[props.room.own ? "own" : "theirs"];
  return (
    <Spoken {...props} statement={absence}>
      <p class="line words" dir="auto">
        <b>{missing ? label.now : label.then}:</b> {absence.body.reason}
      </p>
      {missing && <p class="line">{words.askedOn(dayOf(props)(absence.body.askOn))}</p>}
    </Spoken>
  );
}

/** The person's own account: theirs, in the middle of all this. */
function Own(props: ViewProps) {
  const { asked, room, one } = props;
  const { language } = asked;
  const words = EVENT_WORDS[language];
  const viewer = { accountId: asked.actor.accountId, reach: { own: true, voice: "own" as const, grants: [] } };
  const back = `/people/${room.personId}/events/${one.event.statement_id}`;
  return (
    <>
      {one.accounts.map((each) => (
        <Spoken
          key={each.statement_id}
          {...props}
          statement={each}
          tag={
            <>
              {each.voice === "scribed" && <WaitsTag own={room.own} language={language} />}
              <ByPictureTag body={each.body} language={language} />
            </>
          }
          actions={
            room.own ? (
              <ActButtons statement={each} viewer={viewer} personId={room.personId} language={language} back={back} noAnswer />
            ) : undefined
          }
        >
          <SaidWords>{each.body.text}</SaidWords>
        </Spoken>
      ))}
      {one.earlier.map((each) => (
        <div key={each.revision_id}>
          <Say voice="scribed" acting={null} by={each.scribe_name ?? ""} when={dayOf(props)(each.created_at)} language={language}>
            {each.body.text as string}
          </Say>
          <p class="hint">{words.earlier(room.called)}</p>
        </div>
      ))}
      {one.accounts.length === 0 && one.earlier.length === 0 && <p>{room.own ? words.noAccount : words.noAccountOf(room.called)}</p>}
      {room.own && (
        <p class="no-print">
          <ButtonLink kind="quiet" href={`${OWN_PATH}/${one.event.statement_id}/say`}>
            {words.say}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Talk(props: ViewProps) {
  const { ctx, asked, one } = props;
  const words = EVENT_WORDS[asked.language];
  const { state, on } = talkOf(one, today(ctx.installation.current.timeZone));
  const told = words.talkState[state];
  return (
    <>
      {!one.takenBack && (
        <p>
          <b>{typeof told === "string" ? told : told(dayOf(props)(on))}</b>
        </p>
      )}
      {one.wish && <Spoken {...props} statement={one.wish} kindLines />}
      {one.planned && one.talks.length === 0 && <Spoken {...props} statement={one.planned} kindLines />}
      {one.talks.map((each) => (
        <Spoken key={each.statement_id} {...props} statement={each} kindLines />
      ))}
      <NotSo {...props} part="talk" />
    </>
  );
}

/** What the person says was not so, beside the part it is about; and, for them, the way to say it. */
function NotSo(props: ViewProps & { part: Part }) {
  const { asked, room, one, part } = props;
  const words = EVENT_WORDS[asked.language];
  return (
    <>
      {differsIn(one, part).map((each) => (
        <Spoken key={each.statement_id} {...props} statement={each} kindLines />
      ))}
      {room.own && (
        <p class="no-print">
          <a href={`${OWN_PATH}/${one.event.statement_id}/say?part=${part}`}>
            {words.notSo}
            <span class="unseen">: {words.notSoOf[part]}</span>
          </a>
        </p>
      )}
    </>
  );
}

type SpokenProps = ViewProps & {
  statement: Statement;
  children?: ComponentChildren;
  tag?: ComponentChildren;
  actions?: ComponentChildren;
  /** its words as its kind tells them */
  kindLines?: boolean;
};

/** Somebody's words, whose they are, and the way to where they come from. */
export function Spoken({ statement, children, tag, actions, kindLines, ...props }: SpokenProps) {
  const { ctx, asked, room } = props;
  const { language } = asked;
  const lines = kindLines ? ctx.house.kinds.get(statement.kind)!.lines(statement.body, language) : [];
  return (
    <Say
      voice={statement.voice}
      acting={statement.acting_as}
      by={speakerOf(statement, listeningOf(props))}
      when={dayOf(props)(statement.said_at)}
      language={language}
      tag={tag}
      source={{ href: `/people/${room.personId}/statements/${statement.statement_id}`, text: EVENT_WORDS[language].whence }}
      actions={actions}
    >
      {children}
      {lines
        .filter(({ text }) => text !== "")
        .map((line, index) => (
          <p key={index} class="line words" dir="auto">
            {lineText(line.is === "day" ? { ...line, text: dayOf(props)(line.text) } : line)}
          </p>
        ))}
    </Say>
  );
}
