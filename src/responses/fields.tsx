import type { Language } from "../core/language.ts";
import type { Problems } from "../core/result.ts";
import { lifeAreas } from "../strengths/areas.ts";
import { STRENGTH_TYPES, TYPE_WORDS } from "../strengths/shape.ts";
import { wellnessParts } from "../wellness-plan/prompts.ts";
import { Radios } from "../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../web/parts/field.tsx";
import { FIELD_WORDS } from "./field-words.ts";

type Props = {
  kind: string;
  values: Record<string, string>;
  language: Language;
  problems?: Problems | null;
  prefix?: string;
};

/** The fields of a kind of statement, for whoever writes it down, changes it, or puts it in their own words. */
export function KindFields({ kind, ...props }: Props) {
  const Fields = BY_KIND[kind] ?? TextFields;
  return <Fields {...props} />;
}

type FieldsProps = Omit<Props, "kind">;

const BY_KIND: Record<string, (props: FieldsProps) => preact.JSX.Element> = {
  goal: GoalFields,
  step: StepFields,
  "story-part": StoryFields,
  strength: StrengthFields,
  "wellness-entry": WellnessFields,
  mark: MarkFields,
};

const common = ({ language, problems, prefix }: FieldsProps) => ({ language, problems, prefix });

function TextFields(props: FieldsProps) {
  return <TextArea name="text" label={FIELD_WORDS[props.language].text} value={props.values.text} {...common(props)} />;
}

function GoalFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].goal;
  return (
    <>
      <TextArea name="text" label={words.text} value={props.values.text} rows={2} {...common(props)} />
      <TextArea name="why" label={words.why} value={props.values.why} optional {...common(props)} />
    </>
  );
}

function StepFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].step;
  return (
    <>
      <TextArea name="text" label={words.text} value={props.values.text} rows={2} {...common(props)} />
      <TextField name="who" label={words.who} hint={words.whoHint} value={props.values.who} optional {...common(props)} />
      <DateField name="by" label={words.by} hint={words.byHint} value={props.values.by} optional {...common(props)} />
    </>
  );
}

function StoryFields(props: FieldsProps) {
  return (
    <>
      <TextField name="title" label={FIELD_WORDS[props.language].story.title} value={props.values.title} optional {...common(props)} />
      <TextFields {...props} />
    </>
  );
}

/** What is chosen now is offered even where the installation's list has lost it since. */
function withCurrent(options: { value: string; text: string }[], current = ""): { value: string; text: string }[] {
  return options.some(({ value }) => value === current) ? options : [{ value: current, text: current && "…" }, ...options];
}

function StrengthFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].strength;
  const areas = lifeAreas().map(({ id, name }) => ({ value: id, text: name[props.language] }));
  const types = STRENGTH_TYPES.map((type) => ({ value: type, text: TYPE_WORDS[props.language][type] }));
  return (
    <>
      <SelectField
        name="area"
        label={words.area}
        value={props.values.area}
        options={withCurrent(areas, props.values.area)}
        {...common(props)}
      />
      <Radios name="type" label={words.type} value={props.values.type} choices={types} {...common(props)} />
      <TextFields {...props} />
    </>
  );
}

function WellnessFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].wellness;
  const parts = wellnessParts().map(({ id, name }) => ({ value: id, text: name[props.language] }));
  return (
    <>
      <SelectField
        name="part"
        label={words.part}
        value={props.values.part}
        options={withCurrent(parts, props.values.part)}
        {...common(props)}
      />
      <TextFields {...props} />
      <TextArea name="response" label={words.then} value={props.values.response} optional {...common(props)} />
    </>
  );
}

const NUMBERS = Array.from({ length: 11 }, (_, value) => ({ value: String(value), text: String(value) }));

export function MarkFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].mark;
  return (
    <>
      <Radios
        name="value"
        label={words.value}
        hint={words.valueHint}
        value={props.values.value}
        choices={NUMBERS}
        inline
        {...common(props)}
      />
      <TextField name="note" label={words.note} value={props.values.note} optional {...common(props)} />
    </>
  );
}
