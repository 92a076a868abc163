import { newId } from "../../../ground/core/id.ts";
import { Button, ButtonLink, Form, Hidden, IdField } from "../../../web/parts/form.tsx";
import { More } from "../../../web/parts/summary.tsx";
import type { RoomProps } from "../decision-props.ts";
import { decidingPath } from "../path.ts";
import { FOR_THEM_WORDS } from "../for-them/words.ts";
import { mayRecordOther, mayWrite } from "../room.ts";
import { decidedLast } from "./rules.ts";
import { OtherFields, OursFields } from "./fields.tsx";
import { DECIDED_WORDS } from "./words.ts";

export type Form = "ours" | "other";

/** The ways to write down what was decided: the person's, that somebody else decided, and deciding for them with authority. */
export function DecidedForms(props: RoomProps) {
  const { room, asked } = props;
  const words = DECIDED_WORDS[asked.language];
  const ours = room.reach.own || mayWrite(room);
  const again = decidedLast(room.statements, room.root.statement_id) !== null;
  return (
    <div class="no-print" id="decide">
      {ours && (
        <OneForm {...props} which="ours" summary={again ? words.writeAgain : words.write} button={words.save}>
          {!room.reach.own && <p class="hint">{words.forThem(room.called)}</p>}
        </OneForm>
      )}
      {room.decidesFor && (
        <section class="card">
          <p class="hint">{FOR_THEM_WORDS[asked.language].linkHint(room.called)}</p>
          <ButtonLink kind={again ? "quiet" : "primary"} href={`${decidingPath(room.personId, room.root.statement_id)}/for-them`}>
            {FOR_THEM_WORDS[asked.language].link(room.called)}
          </ButtonLink>
        </section>
      )}
      {mayRecordOther(room) && (
        <OneForm {...props} which="other" summary={words.other} button={words.otherSave}>
          <p class="hint">{words.otherHint}</p>
        </OneForm>
      )}
    </div>
  );
}

type OneProps = RoomProps & { which: Form; summary: string; button: string; children: preact.ComponentChildren };

function OneForm({ which, summary, button, children, ...props }: OneProps) {
  const { asked, room, failed } = props;
  const form = `decided-${which}`;
  const isThis = failed === form;
  const values = isThis ? Object.fromEntries(Object.entries(asked.form).map(([name, value]) => [name, String(value ?? "")])) : {};
  const fields = { values, language: asked.language, problems: isThis ? props.problems : {}, prefix: form };
  return (
    <More summary={summary} open={isThis}>
      <Form action={`${decidingPath(room.personId, room.root.statement_id)}/decided/${which}`} class="card">
        {children}
        <IdField value={values.id || undefined} />
        <Hidden name="statementId" value={values.statementId || newId()} />
        {which === "ours" ? <OursFields {...fields} called={room.reach.own ? undefined : room.called} /> : <OtherFields {...fields} />}
        <Button>{button}</Button>
      </Form>
    </More>
  );
}
