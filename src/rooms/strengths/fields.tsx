import { common, TextFields, withCurrent, type FieldsProps } from "../../record/own-writing/fields.tsx";
import { FIELD_WORDS } from "../../record/own-writing/field-words.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { SelectField } from "../../web/parts/field.tsx";
import { lifeAreas } from "./areas.ts";
import { STRENGTH_TYPES } from "./shape.ts";
import { TYPE_WORDS } from "./type-words.ts";
import { STRENGTHS_WORDS } from "./words.ts";

export function StrengthFields(props: FieldsProps) {
  const words = FIELD_WORDS[props.language].strength;
  const none = { value: "", text: STRENGTHS_WORDS[props.language].elsewhere };
  const areas = [none, ...lifeAreas().map(({ id, name }) => ({ value: id, text: name[props.language] }))];
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
