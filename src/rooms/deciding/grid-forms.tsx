import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { RoomProps } from "./decision-props.ts";
import { MattersFields } from "./fields.tsx";
import { GRID_WORDS } from "./grid-words.ts";
import { decidingPath } from "./path.ts";
import { mayAnswer, mayWrite } from "./room.ts";
import { NOTHING, type Row } from "./rules.ts";
import { WEIGHTS, type Side } from "./shape.ts";

/** What was typed into the form that was refused; nothing for all others. */
const typed = ({ asked: { form }, failed }: RoomProps, key: string, name: string): string =>
  failed === key && typeof form[name] === "string" ? String(form[name]) : "";
const problemsIn = ({ problems, failed }: RoomProps, key: string) => (failed === key ? problems : {});
const actionOf = ({ room }: RoomProps, what: string): string => `${decidingPath(room.personId, room.root.statement_id)}/${what}`;

/** What makes sending it twice harmless; a form that was refused keeps its own. */
function Ids(props: RoomProps & { of: string }) {
  return (
    <>
      <IdField value={typed(props, props.of, "id") || newId()} />
      <Hidden name="statementId" value={typed(props, props.of, "statementId") || newId()} />
    </>
  );
}

/** Somebody who may write can say that these are the person's words. */
function ForPerson(props: RoomProps & { of: string }) {
  const { asked, room, of } = props;
  const text = GRID_WORDS[asked.language].forThem(room.called);
  if (!mayWrite(room)) return null;
  if (!mayAnswer(room))
    return (
      <>
        <Hidden name="forPerson" value="yes" />
        <p class="hint">{text}</p>
      </>
    );
  return (
    <Checkboxes
      name="forPerson"
      prefix={of}
      label=""
      choices={[{ value: "yes", text }]}
      values={typed(props, of, "forPerson") === "yes" ? ["yes"] : []}
      language={asked.language}
    />
  );
}

export function OptionForm(props: RoomProps) {
  const { asked, room } = props;
  const { language } = asked;
  const words = GRID_WORDS[language];
  if (!mayAnswer(room) && !mayWrite(room)) return null;
  return (
    <div class="no-print" id="add-option">
      <More summary={words.addOption} open={props.failed === "option"}>
        <Form action={actionOf(props, "options")}>
          <Ids {...props} of="option" />
          <TextArea
            name="text"
            prefix="option"
            label={words.optionLabel}
            hint={words.optionHint}
            rows={2}
            value={typed(props, "option", "text")}
            problems={problemsIn(props, "option")}
            language={language}
          />
          <ForPerson {...props} of="option" />
          <Button>{words.save}</Button>
        </Form>
      </More>
    </div>
  );
}

const optionName = (row: Row, words: (typeof GRID_WORDS)["en-GB"]) => (
  <span class="unseen">: {row.option ? row.option.body.text : words.nothing}</span>
);

export function PointForm({ row, side, ...props }: RoomProps & { row: Row; side: Side }) {
  const { asked, room, failed } = props;
  const { language } = asked;
  const words = GRID_WORDS[language];
  const of = `${side}-${row.key}`;
  if (!mayAnswer(room) && !mayWrite(room)) return null;
  return (
    <div class="no-print">
      <More
        summary={
          <>
            {words.add[side]}
            {optionName(row, words)}
          </>
        }
        open={failed === of}
      >
        <Form action={actionOf(props, "points")}>
          <Ids {...props} of={of} />
          <Hidden name="option" value={row.key} />
          <Hidden name="side" value={side} />
          <TextArea
            name="text"
            prefix={of}
            label={words.addLabel[side]}
            hint={words.addHint[side]}
            rows={2}
            value={typed(props, of, "text")}
            problems={problemsIn(props, of)}
            language={language}
          />
          <ForPerson {...props} of={of} />
          <Button>{words.save}</Button>
        </Form>
      </More>
    </div>
  );
}

/** Three steps, each one press; only for the person, or whoever writes down what they say. */
export function WeighForm({ point, ...props }: RoomProps & { point: Statement }) {
  const { asked, room } = props;
  const words = GRID_WORDS[asked.language];
  if (!room.reach.own && !mayWrite(room)) return null;
  return (
    <div class="no-print">
      <Form action={actionOf(props, "matters")} class="weigh" label={`${words.weigh} ${point.body.text}`}>
        <IdField />
        <Hidden name="statementId" value={newId()} />
        <Hidden name="point" value={point.statement_id} />
        <p class="hint">{room.reach.own ? words.weigh : `${words.weightLabel} ${words.forThem(room.called)}.`}</p>
        <div class="row">
          {WEIGHTS.map((each) => (
            <Button key={each} kind="quiet" name="weight" value={each}>
              {words.weight[each]}
            </Button>
          ))}
        </div>
      </Form>
    </div>
  );
}

export function MattersForm({ row, ...props }: RoomProps & { row: Row }) {
  const { asked, room, failed } = props;
  const { language } = asked;
  const words = GRID_WORDS[language];
  const of = `matters-${row.key}`;
  if (!room.reach.own && !mayWrite(room)) return null;
  const values = { text: typed(props, of, "text"), weight: typed(props, of, "weight") };
  return (
    <div class="no-print">
      <More
        summary={
          <>
            {words.addMatters}
            {optionName(row, words)}
          </>
        }
        open={failed === of}
      >
        <Form action={actionOf(props, "matters")}>
          <Ids {...props} of={of} />
          <Hidden name="option" value={row.key} />
          <MattersFields values={values} language={language} problems={problemsIn(props, of)} prefix={of} />
          {!room.reach.own && <p class="hint">{words.forThem(room.called)}</p>}
          <Button>{words.save}</Button>
        </Form>
      </More>
    </div>
  );
}

/** Leaving things as they are is left out only with the reason said. */
export function NothingForm(props: RoomProps) {
  const { language } = props.asked;
  const words = GRID_WORDS[language];
  return (
    <div class="no-print">
      <More summary={words.leaveNothing} open={props.failed === NOTHING}>
        <Form action={actionOf(props, "nothing")}>
          <Ids {...props} of={NOTHING} />
          <TextArea
            name="text"
            prefix={NOTHING}
            label={words.leaveNothingLabel}
            hint={words.leaveNothingHint}
            rows={2}
            value={typed(props, NOTHING, "text")}
            problems={problemsIn(props, NOTHING)}
            language={language}
          />
          <Button kind="quiet">{words.leave}</Button>
        </Form>
      </More>
    </div>
  );
}
