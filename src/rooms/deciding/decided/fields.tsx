import { common } from "../../../record/own-writing/fields.tsx";
import type { FieldsProps } from "../../../record/fields/question-field.tsx";
import { Radios } from "../../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea } from "../../../web/parts/field.tsx";
import { powers } from "../topics.ts";
import { DECIDED_WORDS } from "./words.ts";

/** What was decided, as it was decided: by the person, or by somebody else under a power. Neither becomes the other. */
export const DecidedFields = (props: FieldsProps) =>
  props.values.who === "other" ? <OtherFields {...props} /> : <OursFields {...props} />;

const MARKS = Array.from({ length: 11 }, (_, value) => String(value));

/** What the person decided, alone or together: how sure they are only they say. */
export function OursFields({
  called,
  ...props
}: FieldsProps & { /** whose words are written down; nothing where they write */ called?: string }) {
  const own = DECIDED_WORDS[props.language];
  const words = called ? { ...own, ...own.askedOf(called) } : own;
  const { values } = props;
  return (
    <>
      <TextArea name="text" label={words.text} hint={words.textHint} rows={3} value={values.text} {...common(props)} />
      <Radios
        name="who"
        label={words.who}
        value={values.who ?? ""}
        choices={(["me", "together"] as const).map((value) => ({ value, text: words.ours[value] }))}
        {...common(props)}
      />
      <Radios
        name="sure"
        label={words.sure}
        hint={words.sureHint}
        value={values.sure ?? ""}
        choices={[...MARKS.map((value) => ({ value, text: value })), { value: "", text: words.sureNone }]}
        inline
        {...common(props)}
      />
      <TextArea
        name="sureWords"
        label={words.sureWords}
        hint={words.sureWordsHint}
        rows={2}
        value={values.sureWords}
        optional
        {...common(props)}
      />
      <DateField name="lookOn" label={words.lookOn} hint={words.lookOnHint} value={values.lookOn} optional {...common(props)} />
    </>
  );
}

/** What somebody else decided, under which power, and what they said. */
export function OtherFields(props: FieldsProps) {
  const { language, values } = props;
  const words = DECIDED_WORDS[language];
  return (
    <>
      <TextArea name="text" label={words.otherText} hint={words.otherTextHint} rows={3} value={values.text} {...common(props)} />
      <SelectField
        name="power"
        label={words.power}
        value={values.power ?? ""}
        options={[{ value: "", text: words.powerPick }, ...powers().map(({ id, name }) => ({ value: id, text: name[language] }))]}
        {...common(props)}
      />
      <TextArea
        name="powerWords"
        label={words.powerWords}
        hint={words.powerWordsHint}
        rows={3}
        value={values.powerWords}
        optional
        {...common(props)}
      />
      <DateField name="lookOn" label={words.lookOn} value={values.lookOn} optional {...common(props)} />
    </>
  );
}
