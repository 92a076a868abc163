import { common } from "../../record/own-writing/fields.tsx";
import type { FieldsProps } from "../../record/fields/question-field.tsx";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { SelectField, TextArea, TextField } from "../../web/parts/field.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { promptOf, TOPICS_OF, type Part, type Topic } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";

type TopicProps = FieldsProps & { topic: Topic };

/** The words of one topic, with its question. */
function Words(props: TopicProps) {
  const { question, help } = promptOf(props.topic, props.language);
  return <TextArea name="text" label={question} hint={help} rows={3} value={props.values.text} {...common(props)} />;
}

/** A treatment that is wanted, or refused: only for a refusal is it asked whether it is meant to bind. */
function TreatmentFields(props: TopicProps) {
  const words = ADVANCE_WORDS[props.language];
  return (
    <>
      <Words {...props} />
      <TextArea name="when" label={words.when} hint={words.whenHint} rows={2} value={props.values.when} optional {...common(props)} />
      <TextArea name="why" label={words.why} hint={words.whyHint} rows={3} value={props.values.why} optional {...common(props)} />
      {props.topic === "refused" && <BindingFields {...props} />}
    </>
  );
}

function BindingFields(props: FieldsProps) {
  const words = ADVANCE_WORDS[props.language];
  const of = (yes: string, no: string) => [
    { value: "no", text: no },
    { value: "yes", text: yes },
  ];
  return (
    <>
      <Radios
        name="binding"
        label={words.binding}
        hint={words.bindingHint}
        value={props.values.binding ?? "no"}
        choices={of(words.bindingYes, words.bindingNo)}
        {...common(props)}
      />
      <div class="set-in">
        <p class="hint">{words.onlyBinding}:</p>
        <Checkboxes
          name="adult"
          label={words.adult}
          values={props.values.adult === "yes" ? ["yes"] : []}
          choices={[{ value: "yes", text: words.adultYes }]}
          {...common(props)}
        />
        <Radios
          name="life"
          label={words.life}
          hint={words.lifeHint}
          value={props.values.life ?? "no"}
          choices={of(words.lifeYes, words.lifeNo)}
          {...common(props)}
        />
      </div>
    </>
  );
}

export type Known = { accountId: string; name: string };

/** Somebody to be told, not to be told, or to speak up: a nominated person can be one of those the person shares with. */
function PersonFields({ known = [], ...props }: TopicProps & { known?: Known[] }) {
  const words = ADVANCE_WORDS[props.language];
  const nominated = props.topic === "nominated";
  return (
    <>
      {nominated && known.length > 0 && (
        <SelectField
          name="who"
          label={words.who}
          hint={words.whoHint}
          value={props.values.who ?? ""}
          options={[{ value: "", text: words.whoNone }, ...known.map(({ accountId: value, name }) => ({ value, text: name }))]}
          optional
          {...common(props)}
        />
      )}
      <Words {...props} />
      {props.topic !== "not-tell" && (
        <TextField name="contact" label={words.contact} hint={words.contactHint} value={props.values.contact} optional {...common(props)} />
      )}
    </>
  );
}

/** One topic's fields, whichever part it belongs to. */
export function TopicFields(props: TopicProps & { part: Part; known?: Known[] }) {
  if (props.part === "treatment") return <TreatmentFields {...props} />;
  return props.part === "people" ? <PersonFields {...props} /> : <Words {...props} />;
}

/** All of an entry at once, with its topic to choose: for whoever writes it down for the person, or changes it. */
export const wholeFieldsOf = (part: Part) =>
  function WholeFields(props: FieldsProps) {
    const words = ADVANCE_WORDS[props.language];
    const field = common(props);
    return (
      <>
        <SelectField
          name="topic"
          label={words.topic}
          value={props.values.topic ?? TOPICS_OF[part][0]}
          options={TOPICS_OF[part].map((value) => ({ value, text: KIND_WORDS[props.language].topic[value] }))}
          {...field}
        />
        <TextArea name="text" label={words.write} rows={3} value={props.values.text} {...field} />
        {part === "treatment" && (
          <>
            <TextArea name="when" label={words.when} hint={words.whenHint} rows={2} value={props.values.when} optional {...field} />
            <TextArea name="why" label={words.why} hint={words.whyHint} rows={3} value={props.values.why} optional {...field} />
            <BindingFields {...props} />
          </>
        )}
        {part === "people" && (
          <TextField name="contact" label={words.contact} hint={words.contactHint} value={props.values.contact} optional {...field} />
        )}
      </>
    );
  };
