import { ByPictureTag } from "../../record/pictured/tag.tsx";
import type { ComponentChildren } from "preact";
import type { Statement } from "../../record/statements/statement.ts";
import { ActButtons } from "../../record/responses/act-buttons.tsx";
import { allowedActs } from "../../record/responses/rules.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { WaitsTag } from "../../record/responses/waits-tag.tsx";
import { formatDay } from "../../web/dates.ts";
import { Button, Form, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Table } from "../../web/parts/table.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { MattersForm, NothingForm, PointForm, WeighForm } from "./grid-forms.tsx";
import { GRID_WORDS } from "./grid-words.ts";
import type { RoomProps } from "./decision-props.ts";
import { pickPath } from "./medicines/pick-page.tsx";
import { MEDICINE_WORDS } from "./medicines/words.ts";
import { decidingPath } from "./path.ts";
import { mayPutAway } from "./room.ts";
import type { Cell, Grid, Row } from "./rules.ts";
import { inDictionary, type Side } from "./shape.ts";

type Props = RoomProps & { grid: Grid };

/** Option by option: what is good, what is hard, what matters. On a phone each option is a card. */
export function GridTable({ grid, ...props }: Props) {
  const { language } = props.asked;
  const words = GRID_WORDS[language];
  return (
    <div class="grid">
      <Table
        caption={words.caption}
        hideCaption
        head={words.head}
        rows={grid.rows.map((row) => [
          <OptionCell key="option" {...props} row={row} />,
          <PointsCell key="good" {...props} row={row} side="good" />,
          <PointsCell key="bad" {...props} row={row} side="bad" />,
          <MattersCell key="matters" {...props} row={row} />,
        ])}
      />
      {grid.without && (
        <div class="card">
          <p>
            <b>{words.leftOut}</b>
          </p>
          <Said {...props} statement={grid.without} putAwayText={words.takeIn} />
        </div>
      )}
    </div>
  );
}

/** What an option is called to whoever hears its buttons. */
export const nameOf = (row: Row, language: RoomProps["asked"]["language"]): string =>
  row.option ? row.option.body.text : GRID_WORDS[language].nothing;

function OptionCell({ row, ...props }: RoomProps & { row: Row }) {
  const words = GRID_WORDS[props.asked.language];
  if (row.option) {
    const { medicine } = row.option.body;
    return (
      <Said {...props} statement={row.option}>
        {medicine && <p class="hint">{inDictionary(medicine)}</p>}
      </Said>
    );
  }
  return (
    <>
      <p>
        <b>{words.nothing}</b>
      </p>
      <p class="hint no-print">{words.nothingHint}</p>
      {props.room.reach.own && <NothingForm {...props} />}
    </>
  );
}

function PointsCell({ row, side, ...props }: RoomProps & { row: Row; side: Side }) {
  return (
    <>
      <Nothing some={row[side]} {...props} />
      {row[side].map((cell) => (
        <OnePoint key={cell.point.statement_id} cell={cell} {...props} />
      ))}
      <PointForm {...props} row={row} side={side} />
    </>
  );
}

/** Something about an option, and how much it matters to the person, in their voice. */
function OnePoint({ cell: { point, weight }, ...props }: RoomProps & { cell: Cell }) {
  const { asked, room } = props;
  const words = GRID_WORDS[asked.language];
  const told = room.reach.own ? words.said : words.theirs;
  return (
    <Said {...props} statement={point} more={weight || !room.reach.own ? <WeighForm {...props} point={point} /> : null}>
      {weight && weight.body.weight !== "" && (
        <p>
          <Tag tone={weight.body.weight === "lot" ? "wait" : "plain"}>{told[weight.body.weight]}</Tag>
          {weight.voice === "scribed" && <WaitsTag own={room.reach.own} language={asked.language} />}
        </p>
      )}
      {weight && weight.body.text.trim() !== "" && <SaidWords>{weight.body.text}</SaidWords>}
      {!weight && room.reach.own && <WeighForm {...props} point={point} />}
    </Said>
  );
}

function MattersCell({ row, ...props }: RoomProps & { row: Row }) {
  const { asked, room } = props;
  const words = GRID_WORDS[asked.language];
  const told = room.reach.own ? words.said : words.theirs;
  return (
    <>
      <Nothing some={row.matters} {...props} />
      {row.matters.map((each) => (
        <Said key={each.statement_id} {...props} statement={each}>
          {each.body.weight !== "" && (
            <p>
              <Tag tone={each.body.weight === "lot" ? "wait" : "plain"}>{told[each.body.weight]}</Tag>
            </p>
          )}
        </Said>
      ))}
      <MattersForm {...props} row={row} />
    </>
  );
}

const Nothing = ({ some, asked }: RoomProps & { some: unknown[] }) =>
  some.length === 0 ? <p class="hint">{GRID_WORDS[asked.language].noneYet}</p> : null;

type SaidProps = RoomProps & {
  statement: Statement;
  putAwayText?: string;
  /** what else can be done about it, one press away */
  more?: ComponentChildren;
  children?: ComponentChildren;
};

/** Somebody's words in their shape, small, with what can be done about them one press away. */
function Said({ statement, putAwayText, more, children, ...props }: SaidProps) {
  const { ctx, asked, room } = props;
  const { language, actor } = asked;
  const listening = { accountId: actor.accountId, personId: room.personId, language, called: room.called };
  return (
    <Say
      id={`s-${statement.statement_id}`}
      voice={statement.voice}
      acting={statement.acting_as}
      by={speakerOf(statement, listening)}
      when={formatDay(statement.said_at, language, ctx.installation.current.timeZone)}
      language={language}
      tag={
        <>
          {statement.voice === "scribed" && <WaitsTag own={room.reach.own} language={language} />}
          <ByPictureTag body={statement.body} language={language} />
        </>
      }
    >
      <>
        {statement.body.text && <SaidWords>{statement.body.text}</SaidWords>}
        {children}
        <Acts {...props} {...{ statement, putAwayText, more }} />
      </>
    </Say>
  );
}

function Acts({ asked, room, statement, putAwayText, more }: SaidProps) {
  const { language, actor } = asked;
  const words = GRID_WORDS[language];
  const viewer = { accountId: actor.accountId, reach: room.reach };
  const acts = allowedActs(statement, viewer);
  const back = decidingPath(room.personId, room.root.statement_id);
  const at = `/people/${room.personId}/statements/${statement.statement_id}`;
  const of = <span class="unseen">: {statement.body.text}</span>;
  const away = putAwayText ?? (room.reach.own ? words.putAway : words.takeBack);
  if (acts.includes("confirm"))
    return (
      <div class="row actions">
        <ActButtons {...{ statement, viewer, language, back }} personId={room.personId} noAnswer />
      </div>
    );
  return (
    <div class="no-print">
      <More
        summary={
          <>
            {words.edit}
            {of}
          </>
        }
      >
        {more}
        <div class="about-part">
          {acts.includes("edit") && (
            <a href={`${at}/edit?back=${encodeURIComponent(back)}`}>
              {words.edit}
              {of}
            </a>
          )}
          {mayPutAway(room, statement, actor.accountId) && (
            <Form action={`${back}/put-away/${statement.statement_id}`}>
              <IdField />
              <Button kind="link">
                {away}
                {of}
              </Button>
            </Form>
          )}
          {room.hasMedicines && statement.kind === "decision-option" && acts.includes("edit") && (
            <a href={pickPath(room.personId, room.root.statement_id, { statement_id: statement.statement_id, text: statement.body.text })}>
              {MEDICINE_WORDS[language].pick.link}
              {of}
            </a>
          )}
          <a href={at}>
            {words.whence}
            {of}
          </a>
        </div>
      </More>
    </div>
  );
}
