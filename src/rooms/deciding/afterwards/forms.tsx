import { newId } from "../../../ground/core/id.ts";
import type { Problems } from "../../../ground/core/result.ts";
import type { Language } from "../../../ground/core/language.ts";
import type { Statement } from "../../../record/statements/statement.ts";
import { KeepingForm } from "../../../record/own-writing/keeping-form.tsx";
import type { Unsaved } from "../../../record/own-writing/unsaved.ts";
import type { Context } from "../../../web/context.ts";
import { SelectField } from "../../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../../web/parts/form.tsx";
import type { Asked } from "../../../web/route.ts";
import { More } from "../../../web/parts/summary.tsx";
import { AfterwardsFields, EffectFields, WordsAndDay } from "./fields.tsx";
import { stepsIn, TOOK, type Effect } from "./shape.ts";
import { AFTER_WORDS } from "./words.ts";

/** Where it goes, what was typed into the form that was refused, and what is to mend there. */
export type FormsProps = {
  action: string;
  language: Language;
  today: string;
  failed: string;
  typed: Record<string, unknown>;
  problems: Problems;
};

const valuesFor = ({ failed, typed, today }: FormsProps, form: string): Record<string, string> =>
  failed === form ? Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value ?? "")])) : { on: today };
const problemsFor = ({ failed, problems }: FormsProps, form: string): Problems => (failed === form ? problems : {});

const Ids = ({ values }: { values: Record<string, string> }) => (
  <>
    <IdField value={values.id || undefined} />
    <Hidden name="statementId" value={values.statementId || newId()} />
  </>
);

/** Where more than one press is asked: what was begun and not saved, which the form then holds. */
type Keeps = { ctx: Context; asked: Asked; begun: Unsaved | null };

const begunValues = ({ draft_id: id, statement_id: statementId, fields }: Unsaved): Record<string, string> => ({
  ...fields,
  id,
  statementId,
});

/** Three answers, each one press; none of them is the right one. With more to say, where `keeps` says what for. */
export function TookForm({ keeps, ...props }: FormsProps & { keeps?: Keeps }) {
  const { action, language, failed, today } = props;
  const words = AFTER_WORDS[language];
  const brief = keeps === undefined;
  const begun = failed === "took" ? null : (keeps?.begun ?? null);
  const values = begun ? begunValues(begun) : valuesFor(props, "took");
  return (
    <div class="no-print took">
      <Form action={`${action}/took`} label={words.tookAsk}>
        <Ids values={{}} />
        <Hidden name="on" value={today} />
        <p>
          <b>{words.tookAsk}</b>
        </p>
        {!brief && <p class="hint">{words.tookHint}</p>}
        <div class="row">
          {TOOK.map((each) => (
            <Button key={each} kind="quiet" name="took" value={each}>
              {words.took[each]}
            </Button>
          ))}
        </div>
      </Form>
      {keeps && (
        <More summary={words.tookMore} open={failed === "took" || begun !== null}>
          <KeepingForm {...keeps} begun={begun} action={`${action}/took`} page={action} button={words.save}>
            <Ids values={values} />
            <AfterwardsFields values={values} language={language} problems={problemsFor(props, "took")} prefix="took" />
          </KeepingForm>
        </More>
      )}
    </div>
  );
}

/** One press marks it with one of the person's own words. */
export function MarkForm({ effect, ...props }: FormsProps & { effect: Statement<Effect> }) {
  const { action, language, failed, today } = props;
  const words = AFTER_WORDS[language];
  const of = `mark-${effect.statement_id}`;
  const values = valuesFor(props, of);
  const steps = stepsIn(effect.body.steps);
  return (
    <div class="no-print scale">
      <Form action={`${action}/marks`} label={words.markNow(effect.body.text)}>
        <Ids values={{}} />
        <Hidden name="on" value={today} />
        <Hidden name="effect" value={effect.statement_id} />
        <p class="hint" dir="auto">
          {words.markNow(effect.body.text)}
        </p>
        <div class="row">
          {steps.map((step) => (
            <Button key={step} kind="quiet" name="word" value={step}>
              {step}
            </Button>
          ))}
        </div>
      </Form>
      <More
        summary={
          <>
            {words.markOther}
            <span class="unseen">: {effect.body.text}</span>
          </>
        }
        open={failed === of}
      >
        <Form action={`${action}/marks`}>
          <Ids values={values} />
          <Hidden name="effect" value={effect.statement_id} />
          <SelectField
            name="word"
            prefix={of}
            label={words.markNow(effect.body.text)}
            value={values.word ?? steps[0]!}
            options={steps.map((step) => ({ value: step, text: step }))}
            language={language}
            problems={problemsFor(props, of)}
          />
          <WordsAndDay values={values} language={language} problems={problemsFor(props, of)} prefix={of} />
          <Button>{words.save}</Button>
        </Form>
      </More>
    </div>
  );
}

/** Naming something new, in the person's words and with a scale of their own. */
export function EffectForm(props: FormsProps) {
  const { action, language, failed } = props;
  const words = AFTER_WORDS[language];
  const values = failed === "effect" ? valuesFor(props, "effect") : {};
  return (
    <div class="no-print" id="add-effect">
      <More summary={words.addEffect} open={failed === "effect"}>
        <Form action={`${action}/effects`} class="card">
          <Ids values={values} />
          <EffectFields values={values} language={language} problems={problemsFor(props, "effect")} prefix="effect" />
          <p class="hint">
            {words.ideas.wanted.join(", ")}; {words.ideas.unwanted.join(", ")}…
          </p>
          <Button>{words.save}</Button>
        </Form>
      </More>
    </div>
  );
}
