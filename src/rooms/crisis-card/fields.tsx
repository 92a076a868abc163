import { common, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { HEADINGS } from "./headings.ts";
import { CHOOSE_WORDS } from "./choose-words.ts";
import { CARD_WORDS } from "./words.ts";

/** A short line for the card: where it stands, what it says, and how somebody named in it is reached. */
export function CardLineFields(props: FieldsProps) {
  const words = { ...CARD_WORDS[props.language], ...CHOOSE_WORDS[props.language] };
  return (
    <>
      <Radios
        name="heading"
        label={words.lineWhere}
        value={props.values.heading}
        choices={HEADINGS.map((heading) => ({ value: heading, text: words.heading[heading] }))}
        {...common(props)}
      />
      <TextField name="text" label={words.lineText} hint={words.lineHint} value={props.values.text} {...common(props)} />
      <TextField name="contact" label={words.contact} hint={words.contactHint} value={props.values.contact} optional {...common(props)} />
    </>
  );
}
