import { common, TextFields, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { FIELD_WORDS } from "../../record/own-writing/field-words.ts";
import { TextField } from "../../web/parts/field.tsx";

export function StoryFields(props: FieldsProps) {
  return (
    <>
      <TextField name="title" label={FIELD_WORDS[props.language].story.title} value={props.values.title} optional {...common(props)} />
      <TextFields {...props} />
    </>
  );
}
