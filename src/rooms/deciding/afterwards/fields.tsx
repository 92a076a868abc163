import { common } from "../../../record/own-writing/fields.tsx";
import type { FieldsProps } from "../../../record/fields/question-field.tsx";
import { Radios } from "../../../web/parts/choices.tsx";
import { DateField, TextArea, TextField } from "../../../web/parts/field.tsx";
import { TOOK, WISHES } from "./shape.ts";
import { AFTER_WORDS } from "./words.ts";

/** Words and the day, for whatever came of a decision. */
export function WordsAndDay(props: FieldsProps) {
  const words = AFTER_WORDS[props.language];
  return (
    <>
      <TextArea name="text" label={words.inWords} hint={words.inWordsHint} rows={2} value={props.values.text} optional {...common(props)} />
      <DateField name="on" label={words.on} hint={words.onHint} value={props.values.on} {...common(props)} />
    </>
  );
}

/** How what was decided was kept to. */
export function AfterwardsFields(props: FieldsProps) {
  const words = AFTER_WORDS[props.language];
  return (
    <>
      <Radios
        name="took"
        label={words.tookAsk}
        hint={words.noBlame}
        value={props.values.took}
        choices={TOOK.map((value) => ({ value, text: words.took[value] }))}
        {...common(props)}
      />
      <WordsAndDay {...props} />
    </>
  );
}

/** Something the person notices, as they call it, and the words they mark it with. */
export function EffectFields(props: FieldsProps) {
  const words = AFTER_WORDS[props.language];
  return (
    <>
      <TextField name="text" label={words.effectName} hint={words.effectHint} value={props.values.text} dir="auto" {...common(props)} />
      <Radios
        name="wish"
        label={words.wishAsk}
        value={props.values.wish ?? ""}
        choices={WISHES.map((value) => ({ value, text: words.wish[value] }))}
        {...common(props)}
      />
      <TextArea
        name="steps"
        label={words.scale}
        hint={words.scaleHint}
        rows={5}
        value={props.values.steps ?? words.steps}
        {...common(props)}
      />
    </>
  );
}
