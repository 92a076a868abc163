import { useHouse } from "../../web/house.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, TextArea, TextField } from "../../web/parts/field.tsx";
import { common, TextFields, type FieldsProps } from "../own-writing/fields.tsx";
import { FIELD_WORDS } from "../own-writing/field-words.ts";

type Props = FieldsProps & { kind: string };

/** The fields of a kind of statement, for whoever writes it down, changes it, or puts it in their own words. */
export function KindFields({ kind, ...props }: Props) {
  const Fields = BY_KIND[kind] ?? useHouse().fields[kind] ?? TextFields;
  return <Fields {...props} />;
}

const BY_KIND: Record<string, (props: FieldsProps) => preact.JSX.Element> = {
  goal: GoalFields,
  step: StepFields,
  mark: MarkFields,
};

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
