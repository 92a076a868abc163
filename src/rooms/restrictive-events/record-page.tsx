import { isId, newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { powers } from "../deciding/topics.ts";
import { NotSavedYet } from "../../record/own-writing/not-saved.tsx";
import type { Unsaved } from "../../record/own-writing/unsaved.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField, TimeField } from "../../web/parts/field.tsx";
import { Button, Form, Hidden, SaveStatus } from "../../web/parts/form.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { beginning } from "../../record/statements/speaker.ts";
import { AdvanceFields, wordsOf } from "./advance-fields.tsx";
import type { SaidBefore } from "./in-advance.ts";
import { RECORD_WORDS } from "./record-words.ts";
import type { EventsRoom } from "./room.ts";
import { typed } from "./saving.ts";
import { eventPath, eventsPath } from "./section.ts";
import { EVENT_WORDS } from "./words.ts";
import { eventTypes } from "./types.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  room: EventsRoom;
  /** what the person said beforehand, as far as the writer may see it */
  advance: SaidBefore[];
  problems: Problems;
  /** to put right what one wrote; null for a new event */
  event: Statement | null;
  /** what was begun and not kept, since when; it is what the form holds */
  begun?: Unsaved | null;
};

/** Everything that is kept of an event, on one page: kept whole or not at all. */
export function RecordPage(props: Props) {
  const { ctx, asked, room, problems, event, begun } = props;
  const { language, actor } = asked;
  const words = RECORD_WORDS[language];
  const at = event ? eventPath(room.personId, event.statement_id) : eventsPath(room.personId);
  const title = event ? words.editTitle : words.newTitle(room.called);
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={event ? `${at}/edit` : `${at}/new`}
      back={{ href: at, text: EVENT_WORDS[language].titleOf(room.called) }}
      problems={problems}
      fieldNames={namesOf(props)}
      help="service"
      scripts={["autosave"]}
    >
      <h1>{title}</h1>
      <p class="lede">{words.newLede(room.called)}</p>
      <Form action={event ? `${at}/edit` : at} autosave={savingOf(props, event ? `${at}/edit` : at)}>
        <Ids {...props} />
        <Hidden name="at" value={event ? `${at}/edit` : `${at}/new`} />
        <NotSavedYet {...{ ctx, asked }} begun={begun ?? null} />
        <What {...props} />
        {!event && <Advance {...props} />}
        {!event && <Account asked={asked} room={room} problems={problems} now={now(props)} />}
        {!event && <Talk {...props} />}
        <WhoSees>{words.reads(room.called)}</WhoSees>
        <p class="hint" data-with-autosave hidden>
          {words.draft(room.called)}
        </p>
        <div class="row actions">
          <Button>{event ? words.keep : words.save}</Button>
          <SaveStatus language={language} />
        </div>
      </Form>
    </Page>
  );
}

/** The form is long: its summary of what is to be mended names each field. */
function namesOf({ ctx, asked: { language }, room, advance }: Props): Record<string, string> {
  const { type, beganOn, beganAt, endedOn, endedAt, place, decidedBy, power, reason, text, before, ...words } = RECORD_WORDS[language];
  const choices = advance.flatMap((each) => {
    const said = beginning(wordsOf(ctx, each, language));
    return [`followed-${each.statement_id}`, `why-${each.statement_id}`].map((name) => [name, `“${said}”:`] as const);
  });
  return {
    type,
    beganOn,
    beganAt,
    endedOn,
    endedAt,
    place,
    decidedBy,
    power,
    reason,
    text,
    before,
    account: words.accountLabel(room.called),
    accountText: words.accountText(room.called),
    absentReason: words.absentReason,
    askOn: words.askOn,
    talkOn: words.talkLabel,
    ...Object.fromEntries(choices),
  };
}

/** While it is written, what is typed is kept for the writer alone: in the middle of such a shift a browser gets closed. */
const savingOf = ({ asked: { actor }, event, begun }: Props, path: string) => ({
  path,
  key: `${actor.accountId}:${event?.statement_id ?? begun?.statement_id ?? path}`,
  sharedDevice: actor.sharedDevice,
});

const now = ({ ctx }: Props): string => today(ctx.installation.current.timeZone);
const keptId = (asked: Asked, name: string): string => (isId(asked.form[name]) ? String(asked.form[name]) : newId());

function Ids({ asked, event }: Props) {
  const names = event ? ["id", "statementId"] : ["id", "statementId", "accountId", "accountRevision", "talkId", "talkRevision"];
  return (
    <>
      {names.map((name) => (
        <Hidden key={name} name={name} value={event && name === "statementId" ? event.statement_id : keptId(asked, name)} />
      ))}
      {event && <Hidden name="based" value={typed(asked, "based") || event.revision_id} />}
    </>
  );
}

/** What was typed; or what stands, where it is put right. */
function valueOf({ asked, event, begun, problems }: Props, name: string): string {
  if (event && !begun && Object.keys(problems).length === 0) return event.body[name] ?? "";
  return typed(asked, name);
}

function What(props: Props) {
  const { asked, problems } = props;
  const { language } = asked;
  const words = RECORD_WORDS[language];
  const field = (name: string) => ({ name, language, problems, value: valueOf(props, name) });
  return (
    <>
      <h2>{words.parts.what}</h2>
      <Radios
        {...field("type")}
        label={words.type}
        choices={eventTypes().map(({ id, name, about }) => ({ value: id, text: name[language], hint: about[language] }))}
      />
      <div class="beside">
        <DateField {...field("beganOn")} label={words.beganOn} max={now(props)} />
        <TimeField {...field("beganAt")} label={words.beganAt} optional />
      </div>
      <div class="beside">
        <DateField {...field("endedOn")} label={words.endedOn} hint={words.endedHint} max={now(props)} optional />
        <TimeField {...field("endedAt")} label={words.endedAt} optional />
      </div>
      <TextField {...field("place")} label={words.place} />
      <TextField {...field("decidedBy")} label={words.decidedBy} hint={words.decidedByHint} />
      <SelectField
        {...field("power")}
        label={words.power}
        options={[{ value: "", text: words.noPower }, ...powers().map(({ id, name }) => ({ value: id, text: name[language] }))]}
      />
      <TextArea {...field("reason")} label={words.reason} hint={words.reasonHint} rows={3} />
      <TextArea {...field("text")} label={words.text} hint={words.textHint} rows={6} />
      <TextArea {...field("harm")} label={words.harm} hint={words.harmHint} rows={2} optional />
      <h2>{words.parts.before}</h2>
      <TextArea {...field("before")} label={words.before} hint={words.beforeHint} rows={4} />
    </>
  );
}

function Advance({ ctx, asked, room, advance, problems }: Props) {
  const words = RECORD_WORDS[asked.language];
  return (
    <>
      <h2>{words.parts.choices}</h2>
      {advance.length === 0 ? (
        <p>{words.choicesNone(room.called)}</p>
      ) : (
        <AdvanceFields {...{ ctx, asked, advance, problems, called: room.called }} />
      )}
    </>
  );
}

/** What the person says, or why that is missing. Also asked again later. */
export function Account({ asked, room, problems, now }: { asked: Asked; room: EventsRoom; problems: Problems; now: string }) {
  const { language } = asked;
  const words = RECORD_WORDS[language];
  const field = (name: string) => ({ name, language, problems, value: typed(asked, name) });
  return (
    <>
      <h2>{words.parts.account}</h2>
      <Radios
        {...field("account")}
        label={words.accountLabel(room.called)}
        choices={[
          {
            value: "scribed",
            text: words.accountScribed(room.called),
            more: (
              <TextArea
                {...field("accountText")}
                label={words.accountText(room.called)}
                hint={words.accountHint(room.called)}
                rows={5}
                optional
              />
            ),
          },
          {
            value: "absent",
            text: words.accountAbsent,
            more: (
              <>
                <TextArea {...field("absentReason")} label={words.absentReason} rows={3} optional />
                <DateField {...field("askOn")} label={words.askOn} min={now} optional />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function Talk(props: Props) {
  const { asked, room, problems } = props;
  const { language } = asked;
  const words = RECORD_WORDS[language];
  const field = (name: string) => ({ name, language, problems, value: typed(asked, name) });
  return (
    <>
      <h2>{words.parts.talk}</h2>
      <DateField {...field("talkOn")} label={words.talkLabel} hint={words.talkHint(room.called)} min={now(props)} />
      <TextField {...field("talkWords")} label={words.talkWords} optional />
    </>
  );
}
