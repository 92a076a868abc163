import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { KindFields } from "../../record/responses/fields.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, Form } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { ForPerson, NewStatement, pathOf, type InRoom } from "./parts.tsx";
import { mayWriteGoals } from "./saying.ts";
import { MEETING_WORDS } from "./words.ts";

/** What is wrong with the words this form was sent with; null where it was not refused. */
type Props = InRoom & { problems: Problems | null };

/** The fields of the form that was refused keep the plain ids that the summary of what is wrong links to. */
const prefixOf = (problems: Problems | null, prefix: string): string | undefined => (problems ? undefined : prefix);

/** What somebody brings, or sees differently: put in the plan as it is said. */
export function SayForm({ ctx, asked, room, kind, problems }: Props & { kind: "contribution" | "difference" }) {
  const { language, form } = asked;
  const words = MEETING_WORDS[language];
  const prefix = prefixOf(problems, kind);
  return (
    <Form action={`${pathOf(room)}/${kind}`} class="card">
      <NewStatement />
      <TextArea
        name="text"
        rows={3}
        label={kind === "contribution" ? words.bring : words.differ}
        hint={kind === "contribution" ? words.bringHint : words.differHint}
        value={problems ? String(form.text ?? "") : ""}
        {...{ prefix, language, problems }}
      />
      <ForPerson {...{ ctx, asked, room }} prefix={kind} />
      <Button kind="quiet">{words.save}</Button>
    </Form>
  );
}

export function OtherView({ ctx, asked, room, statement, problems }: Props & { statement: Statement }) {
  const { language, form } = asked;
  const words = MEETING_WORDS[language];
  const prefix = prefixOf(problems, `other-${statement.statement_id}`);
  return (
    <More summary={words.sayTheOther} open={problems !== null}>
      <Form action={`${pathOf(room)}/difference`}>
        <NewStatement aboutId={statement.statement_id} />
        <TextArea
          name="text"
          rows={3}
          label={words.theOtherView}
          value={problems ? String(form.text ?? "") : ""}
          {...{ prefix, language, problems }}
        />
        <ForPerson {...{ ctx, asked, room }} prefix={statement.statement_id} />
        <Button kind="quiet">{words.sayTheOther}</Button>
      </Form>
    </More>
  );
}

export const AddGoal = (props: Props) => <AddPersons {...props} kind="goal" title={MEETING_WORDS[props.asked.language].addGoal} />;

export const AddStep = ({ statement, ...props }: Props & { statement: Statement }) => (
  <AddPersons {...props} kind="step" aboutId={statement.statement_id} title={MEETING_WORDS[props.asked.language].addStep} />
);

type PersonsProps = Props & { kind: "goal" | "step"; aboutId?: string; title: string };

/** A goal or a step is the person's: in their own words, or written down for them until they have confirmed it. */
function AddPersons({ asked, room, kind, aboutId, title, problems }: PersonsProps) {
  const { language, form } = asked;
  const words = MEETING_WORDS[language];
  if (!mayWriteGoals(room)) return null;
  return (
    <More summary={title} open={problems !== null}>
      <Form action={`${pathOf(room)}/${kind}`} label={title}>
        <NewStatement aboutId={aboutId} />
        {!room.reach.own && <p class="hint">{words.writtenDownFor(room.person.name)}</p>}
        <KindFields
          kind={kind}
          values={problems ? textsOf(form) : {}}
          prefix={prefixOf(problems, aboutId ?? kind)}
          {...{ language, problems }}
        />
        <Button kind="quiet">{words.save}</Button>
      </Form>
    </More>
  );
}

const textsOf = (form: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, typeof value === "string" ? value : ""]));
