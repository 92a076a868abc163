import { common, TextFields, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { SAFETY_WORDS } from "./words.ts";

/** For a step in which somebody is named: with how they are reached. */
export function ContactFields(props: FieldsProps) {
  const words = SAFETY_WORDS[props.language];
  return (
    <>
      <TextFields {...props} />
      <TextField name="contact" label={words.contact} value={props.values.contact} optional {...common(props)} />
    </>
  );
}
