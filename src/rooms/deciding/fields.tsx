import { common } from "../../record/own-writing/fields.tsx";
import type { FieldsProps } from "../../record/fields/question-field.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, TextArea } from "../../web/parts/field.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { GRID_WORDS } from "./grid-words.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { WEIGHTS } from "./shape.ts";
import { promptOf, type Topic } from "./topics.ts";

const WRITTEN = [
  ["text", "been"],
  ["helps", "helps"],
  ["power", "power"],
  ["worries", "worries"],
] as const satisfies [string, Topic][];

/** All of a preparation at once, as somebody writes it down who sits with the person. */
export function PreparationFields(props: FieldsProps) {
  return (
    <>
      {WRITTEN.map(([name, topic]) => (
        <TextArea
          key={name}
          name={name}
          label={KIND_WORDS[props.language].topic[topic]}
          hint={promptOf(topic, props.language).help}
          rows={3}
          value={props.values[name]}
          optional
          {...common(props)}
        />
      ))}
      <DateField name="on" label={PREPARE_WORDS[props.language].on} value={props.values.on} optional {...common(props)} />
    </>
  );
}

/** How much it matters, and why. */
export function MattersFields(props: FieldsProps) {
  const words = GRID_WORDS[props.language];
  return (
    <>
      <TextArea name="text" label={words.mattersLabel} hint={words.mattersHint} rows={2} value={props.values.text} {...common(props)} />
      <Radios
        name="weight"
        label={words.weightLabel}
        value={props.values.weight ?? ""}
        choices={[...WEIGHTS.map((value) => ({ value, text: words.weight[value] })), { value: "", text: words.weightNone }]}
        {...common(props)}
      />
    </>
  );
}
