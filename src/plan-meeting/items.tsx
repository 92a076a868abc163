import { Fragment, type ComponentChildren } from "preact";
import type { Problems } from "../core/result.ts";
import { kindNamed, type Line } from "../record/kinds.ts";
import { toldLines } from "../record/told.ts";
import { WaitsTag } from "../responses/waits-tag.tsx";
import { speakerOf } from "../responses/speaker.ts";
import { isAside, type Statement } from "../record/statement.ts";
import { stateLine } from "../plan/states.ts";
import type { Context } from "../web/context.ts";
import { Tag } from "../web/parts/tag.tsx";
import { Say } from "../web/parts/voice.tsx";
import type { Asked } from "../web/route.ts";
import { dayOf, pathOf, SmallButton, type InRoom } from "./parts.tsx";
import type { Chosen } from "./rules.ts";
import { formOf, type Said } from "./saying.ts";
import { ToldHere } from "./told.tsx";
import { AddStep, OtherView } from "./writing.tsx";
import { MEETING_WORDS } from "./words.ts";

type Props = InRoom & { chosen: Chosen; part: string; first: boolean; last: boolean; here: boolean; problems: Problems; failed?: string };

/** A statement that is in the plan, with what is agreed with it, and where it can go. */
export function InPlan({ ctx, asked, room, chosen, part, first, last, here, problems, failed }: Props) {
  const words = MEETING_WORDS[asked.language];
  const { statement } = chosen;
  const about = headline(ctx, asked, statement);
  const fields = { statementId: statement.statement_id };
  const problemsOf = (kind: Said) => (failed === formOf(kind, statement.statement_id) ? problems : null);
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
      <ToldHere asked={asked} at={`s-${statement.statement_id}`} />
      <MeetingWords {...{ ctx, asked, room, statement, actions }} />
      {chosen.about
        .filter((each) => kindNamed(ctx.kinds, each.kind).agreedWith && !isAside(each))
        .map((each) => (
          <Fragment key={each.statement_id}>
            <ToldHere asked={asked} at={`s-${each.statement_id}`} />
            <MeetingWords {...{ ctx, asked, room }} statement={each} />
          </Fragment>
        ))}
      {statement.kind === "goal" && here && <AddStep {...{ ctx, asked, room, statement }} problems={problemsOf("step")} />}
      {part === "see-differently" && here && <OtherView {...{ ctx, asked, room, statement }} problems={problemsOf("difference")} />}
    </>
  );
}

/** Somebody's words as they stand in the record, with what has still to be confirmed said beside them. */
export function MeetingWords({ ctx, asked, room, statement, actions }: InRoom & { statement: Statement; actions?: ComponentChildren }) {
  const words = MEETING_WORDS[asked.language];
  const { language, actor } = asked;
  const by = speakerOf(statement, { accountId: actor.accountId, personId: room.personId, language, called: room.person.name });
  const state = stateLine(statement, language, ctx.installation.current.timeZone);
  const source = { href: `/people/${room.personId}/statements/${statement.statement_id}`, text: words.toStatement };
  return (
    <Say
      voice={statement.voice}
      by={by}
      when={dayOf(statement.said_at, { ctx, asked })}
      language={language}
      id={`s-${statement.statement_id}`}
      tag={
        <>
          {statement.voice === "scribed" && <WaitsTag own={room.reach.own} language={language} />}
          {state && <Tag tone="quiet">{state}</Tag>}
        </>
      }
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
