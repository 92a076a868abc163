import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { KeepingForm } from "../../record/own-writing/keeping-form.tsx";
import { writingOn, type Unsaved } from "../../record/own-writing/unsaved.ts";
import type { Context } from "../../web/context.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { Asked } from "../../web/route.ts";
import { mayAnswer, mayWrite, type Both } from "./both.ts";
import { riskPath } from "./family.ts";
import { PERSONS_ONLY } from "./rules.ts";
import { riskOutcome, riskView, viewAbsent } from "./shape.ts";
import { RISK_WORDS, type Aspect } from "./words.ts";

type Props = { ctx: Context; asked: Asked; both: Both; problems: Problems };

/** What was begun in one of these forms and is not saved; `aspect` is "" where it is about none. */
const begunOf = ({ personId, root, unsaved }: Both, kind: string, aspect: string): Unsaved | null =>
  unsaved.find(
    (each) => each.page === riskPath(personId, root.statement_id) && each.kind === kind && (each.fields.aspect ?? "") === aspect,
  ) ?? null;
export const begunView = (both: Both, aspect: Aspect): Unsaved | null => begunOf(both, riskView.kind, aspect);
export const begunOutcome = (both: Both): Unsaved | null => begunOf(both, riskOutcome.kind, "");

const typed = ({ form }: Asked, name: string, failed: boolean): string =>
  failed && typeof form[name] === "string" ? String(form[name]) : "";
const failedIn = (problems: Problems): boolean => Object.keys(problems).length > 0;

/** One more thing that somebody says about an aspect, in their own voice or in the person's that they write down. */
export function ViewForm({ ctx, both, aspect, problems, ...props }: Props & { aspect: Aspect }) {
  const begun = failedIn(problems) ? null : begunView(both, aspect);
  const asked = begun ? writingOn(props.asked, begun) : props.asked;
  const { language } = asked;
  const words = RISK_WORDS[language];
  const failed = begun !== null || failedIn(problems);
  const page = riskPath(both.personId, both.root.statement_id);
  const onlyWritten = !both.reach.own && (PERSONS_ONLY.includes(aspect) || !mayAnswer(both));
  return (
    <KeepingForm {...{ ctx, asked, page, begun }} action={`${page}/say`} name={aspect} button={words.add}>
      <Ids asked={asked} failed={failed} />
      <Hidden name="aspect" value={aspect} />
      <TextArea
        name="text"
        prefix={aspect}
        label={words.aspect[aspect].add}
        rows={3}
        value={typed(asked, "text", failed)}
        {...{ language, problems }}
      />
      {onlyWritten && <Hidden name="forPerson" value="yes" />}
      {onlyWritten && <p class="hint">{words.forThem(both.called)}</p>}
      {!onlyWritten && mayWrite(both) && (
        <Checkboxes
          name="forPerson"
          prefix={aspect}
          label=""
          choices={[{ value: "yes", text: words.forThem(both.called) }]}
          values={typed(asked, "forPerson", failed) === "yes" ? ["yes"] : []}
          language={language}
        />
      )}
    </KeepingForm>
  );
}

export function OutcomeForm({ ctx, both, problems, open, ...props }: Props & { open: boolean }) {
  const begun = failedIn(problems) ? null : begunOutcome(both);
  const asked = begun ? writingOn(props.asked, begun) : props.asked;
  const { language } = asked;
  const words = RISK_WORDS[language];
  const failed = begun !== null || failedIn(problems);
  const page = riskPath(both.personId, both.root.statement_id);
  return (
    <More summary={words.wentAdd} open={open || begun !== null}>
      <KeepingForm {...{ ctx, asked, page, begun }} action={`${page}/went`} name="went" button={words.add}>
        <Ids asked={asked} failed={failed} />
        <QuestionFields
          questions={riskOutcome.questions}
          own
          prefix="went"
          values={{ text: typed(asked, "text", failed) }}
          {...{ language, problems }}
        />
        {!both.reach.own && <p class="hint">{words.forThem(both.called)}</p>}
      </KeepingForm>
    </More>
  );
}

export function AbsentForm({ asked, both, problems }: Props) {
  const { language } = asked;
  const words = RISK_WORDS[language];
  const failed = failedIn(problems);
  return (
    <Form action={`${riskPath(both.personId, both.root.statement_id)}/absent`}>
      <p class="hint">{words.absentHint}</p>
      <Ids asked={asked} failed={failed} />
      <QuestionFields
        questions={viewAbsent.questions}
        values={{ reason: typed(asked, "reason", failed), askOn: typed(asked, "askOn", failed) }}
        {...{ language, problems }}
      />
      <Actions>
        <Button>{words.recordAbsence}</Button>
      </Actions>
    </Form>
  );
}

/** What makes sending it twice harmless; a form that was refused keeps its own. */
function Ids({ asked: { form }, failed }: { asked: Asked; failed: boolean }) {
  const kept = (name: string): string => (failed && typeof form[name] === "string" && form[name] ? String(form[name]) : newId());
  return (
    <>
      <IdField value={kept("id")} />
      <Hidden name="statementId" value={kept("statementId")} />
      <Hidden name="based" value="" />
    </>
  );
}
