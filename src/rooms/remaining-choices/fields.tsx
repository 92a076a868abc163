import { common, TextFields, withCurrent, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { SelectField } from "../../web/parts/field.tsx";
import { topics } from "./topics.ts";
import { CHOICE_WORDS } from "./words.ts";

/** What somebody asks for, written down for them or changed. */
export function AskFields(props: FieldsProps) {
  const { language } = props;
  const options = topics().map(({ id, name }) => ({ value: id, text: name[language] }));
  return (
    <>
      <SelectField
        name="topic"
        label={CHOICE_WORDS[language].topic}
        options={withCurrent(options, props.values.topic)}
        value={props.values.topic}
        {...common(props)}
      />
      <TextFields {...props} />
    </>
  );
}
