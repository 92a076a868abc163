import type { ComponentChildren } from "preact";
import { stateLine } from "../sealed/states.ts";
import type { Line } from "../../record/statements/kinds.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { toldLines } from "../../record/statements/told.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { WaitsTag } from "../../record/responses/waits-tag.tsx";
import type { Context } from "../../web/context.ts";
import { Tag } from "../../web/parts/tag.tsx";
import { Say } from "../../web/parts/voice.tsx";
import type { Asked } from "../../web/route.ts";
import { dayOf, type InRoom } from "./parts.tsx";
import { MEETING_WORDS } from "./words.ts";

type WordsProps = InRoom & { statement: Statement; tag?: ComponentChildren; actions?: ComponentChildren };

/** Somebody's words as they stand in the record, with what has still to be confirmed said beside them. */
export function MeetingWords({ ctx, asked, room, statement, tag, actions }: WordsProps) {
  const words = MEETING_WORDS[asked.language];
  const { language, actor } = asked;
  const by = speakerOf(statement, { accountId: actor.accountId, personId: room.personId, language, called: room.person.name });
  const state = stateLine(statement, language, ctx.installation.current.timeZone);
  const source = { href: `/people/${room.personId}/statements/${statement.statement_id}`, text: words.toStatement };
  return (
    <Say
      voice={statement.voice}
      acting={statement.acting_as}
      by={by}
      when={dayOf(statement.said_at, { ctx, asked })}
      language={language}
      id={`s-${statement.statement_id}`}
      tag={
        <>
          {tag}
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

const linesOf = (ctx: Context, asked: Asked, statement: Statement): Line[] => toldLines(ctx.house.kinds, statement, asked.language);

/** The beginning of somebody's words, to name them on a button. */
export const headline = (ctx: Context, asked: Asked, statement: Statement): string =>
  (linesOf(ctx, asked, statement)[0]?.text ?? "").slice(0, 80);
