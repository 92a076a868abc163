import { common, TextFields, withCurrent, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { FIELD_WORDS } from "../../record/own-writing/field-words.ts";
import { SelectField, TextArea } from "../../web/parts/field.tsx";
import { wellnessParts } from "./prompts.ts";

export function WellnessFields(props: FieldsProps) {
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
