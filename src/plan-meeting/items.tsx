import type { ComponentChildren } from "preact";
import { kindNamed, type Line } from "../record/kinds.ts";
import { toldLines } from "../record/told.ts";
import { speakerOf } from "../responses/speaker.ts";
import { isAside, type Statement } from "../record/statement.ts";
import type { Context } from "../web/context.ts";
import { TextArea } from "../web/parts/field.tsx";
import { Button, Form } from "../web/parts/form.tsx";
import { More } from "../web/parts/summary.tsx";
import { Tag } from "../web/parts/tag.tsx";
import { Say } from "../web/parts/voice.tsx";
import type { Asked } from "../web/route.ts";
import { dayOf, ForPerson, NewStatement, pathOf, SmallButton, type InRoom } from "./parts.tsx";
import type { Chosen } from "./rules.ts";
import { MEETING_WORDS } from "./words.ts";

type Props = InRoom & { chosen: Chosen; part: string; first: boolean; last: boolean; here: boolean };

/** A statement that is in the plan, with what is agreed with it, and where it can go. */
export function InPlan({ ctx, asked, room, chosen, part, first, last, here }: Props) {
  const words = MEETING_WORDS[asked.language];
  const { statement } = chosen;
  const about = headline(ctx, asked, statement);
  const fields = { statementId: statement.statement_id };
  const mayTakeOut = room.reach.own || chosen.addedBy === asked.actor.accountId;
  const actions = here && (
    <>
      {!first && <SmallButton action={`${pathOf(room)}/move`} fields={{ ...fields, way: "up" }} text={words.up} about={about} />}
      {!last && <SmallButton action={`${pathOf(room)}/move`} fields={{ ...fields, way: "down" }} text={words.down} about={about} />}
      {mayTakeOut && <SmallButton action={`${pathOf(room)}/take-out`} fields={fields} text={words.takeOut} about={about} />}
    </>
  );
  return (
    <>
      <MeetingWords {...{ ctx, asked, room, statement, actions }} />
      {chosen.about
        .filter((each) => kindNamed(ctx.kinds, each.kind).agreedWith && !isAside(each))
        .map((each) => (
          <MeetingWords {...{ ctx, asked, room }} key={each.statement_id} statement={each} />
        ))}
      {part === "see-differently" && here && <OtherView {...{ ctx, asked, room, statement }} />}
    </>
  );
}

/** Somebody's words as they stand in the record, with what has still to be confirmed said beside them. */
export function MeetingWords({ ctx, asked, room, statement, actions }: InRoom & { statement: Statement; actions?: ComponentChildren }) {
  const words = MEETING_WORDS[asked.language];
  const { language, actor } = asked;
  const by = speakerOf(statement, { accountId: actor.accountId, personId: room.personId, language, called: room.person.name });
  const source = { href: `/people/${room.personId}/statements/${statement.statement_id}`, text: words.toStatement };
  return (
    <Say
      voice={statement.voice}
      by={by}
      when={dayOf(statement.said_at, { ctx, asked })}
      language={language}
      tag={statement.voice === "scribed" ? <Tag tone="wait">{words.notConfirmed}</Tag> : null}
      source={source}
      actions={actions || undefined}
    >
      <Lines lines={linesOf(ctx, asked, statement)} />
    </Say>
  );
}

const Lines = ({ lines }: { lines: Line[] }) => (
  <>
    {lines
      .filter((line) => line.text !== "")
      .map((line) => (
        <p key={line.label} class="words" dir="auto">
          {line.label && <b>{line.label}: </b>}
          {line.text}
        </p>
      ))}
  </>
);

const linesOf = (ctx: Context, asked: Asked, statement: Statement): Line[] => toldLines(ctx.kinds, statement, asked.language);

/** The beginning of somebody's words, to name them on a button. */
export const headline = (ctx: Context, asked: Asked, statement: Statement): string =>
  (linesOf(ctx, asked, statement)[0]?.text ?? "").slice(0, 80);

function OtherView({ ctx, asked, room, statement }: InRoom & { statement: Statement }) {
  const words = MEETING_WORDS[asked.language];
  return (
    <More summary={words.sayTheOther}>
      <Form action={`${pathOf(room)}/difference`}>
        <NewStatement aboutId={statement.statement_id} />
        <TextArea name="text" prefix={statement.statement_id} language={asked.language} rows={3} label={words.theOtherView} />
        <ForPerson {...{ ctx, asked, room }} prefix={statement.statement_id} />
        <Button kind="quiet">{words.sayTheOther}</Button>
      </Form>
    </More>
  );
}
