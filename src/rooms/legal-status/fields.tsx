import { common } from "../../record/own-writing/fields.tsx";
import { type FieldsProps, withCurrent } from "../../record/fields/question-field.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../../web/parts/field.tsx";
import { STATUS_FORM_WORDS } from "./form-words.ts";
import { LINE_WORDS } from "./line-words.ts";
import { CHANGES, HEARINGS } from "./shape.ts";
import { statusNamed, statuses } from "./statuses.ts";

export const statusChoices = (language: FieldsProps["language"]): { value: string; text: string }[] =>
  statuses().map(({ id, name }) => ({ value: id, text: name[language] }));

/** What somebody was told about their legal status, noted by themselves or written down for them. */
export function ToldFields(props: FieldsProps) {
  const words = STATUS_FORM_WORDS[props.language];
  return (
    <>
      <SelectField
        name="status"
        label={words.status}
        hint={words.statusHint}
        options={withCurrent(statusChoices(props.language), props.values.status)}
        value={props.values.status}
        {...common(props)}
      />
      <TextArea name="text" label={words.told} hint={words.toldHint} rows={3} value={props.values.text} {...common(props)} />
      <FactFields {...props} timeOptional />
    </>
  );
}

/** The same facts as a service writes them: what it is was chosen already. */
export function StatusFields(props: FieldsProps) {
  const words = STATUS_FORM_WORDS[props.language];
  return (
    <>
      <TextArea name="text" label={words.why} hint={words.whyHint} rows={3} value={props.values.text} {...common(props)} />
      <FactFields {...props} />
    </>
  );
}

function FactFields(props: FieldsProps & { timeOptional?: boolean }) {
  const words = STATUS_FORM_WORDS[props.language];
  const { values } = props;
  const status = statusNamed(values.status);
  const hours = status?.lasts && "hours" in status.lasts;
  return (
    <>
      <DateField name="from" label={words.from} hint={words.fromHint} value={values.from} {...common(props)} />
      {(hours || values.time) && (
        <TextField
          name="time"
          label={words.time}
          hint={words.timeHint}
          width="short"
          value={values.time}
          optional={props.timeOptional}
          {...common(props)}
        />
      )}
      <DateField name="until" label={words.until} hint={words.untilHint} value={values.until} optional {...common(props)} />
      <TextField name="decidedBy" label={words.decidedBy} hint={words.decidedByHint} value={values.decidedBy} {...common(props)} />
      {!status?.free && (
        <TextArea
          name="takenAway"
          label={words.takenAway}
          hint={words.takenAwayHint}
          rows={3}
          value={values.takenAway}
          optional
          {...common(props)}
        />
      )}
      <TextField name="where" label={words.where} hint={words.whereHint} value={values.where} optional {...common(props)} />
      <TextArea
        name="advocate"
        label={words.advocate}
        hint={words.advocateHint}
        rows={2}
        value={values.advocate}
        optional
        {...common(props)}
      />
    </>
  );
}

export function ChangeFields(props: FieldsProps) {
  const words = STATUS_FORM_WORDS[props.language];
  const { values } = props;
  return (
    <>
      <Radios
        name="what"
        label={words.changeWhat}
        choices={CHANGES.map((value) => ({ value, text: words.changes[value] }))}
        value={values.what}
        {...common(props)}
      />
      <DateField name="on" label={words.changeOn} value={values.on} {...common(props)} />
      <DateField name="until" label={words.newUntil} hint={words.newUntilHint} value={values.until} optional {...common(props)} />
      {values.hours && (
        <TextField
          name="time"
          label={words.newTime}
          hint={words.newTimeHint}
          width="short"
          value={values.time}
          optional
          {...common(props)}
        />
      )}
      <TextArea name="text" label={words.changeWhy} rows={3} value={values.text} {...common(props)} />
      <TextField name="by" label={words.changeBy} value={values.by} {...common(props)} />
    </>
  );
}

export function HearingFields(props: FieldsProps) {
  const words = STATUS_FORM_WORDS[props.language];
  const { values } = props;
  return (
    <>
      <Radios
        name="what"
        label={words.hearingWhat}
        choices={HEARINGS.map((value) => ({ value, text: LINE_WORDS[props.language].hearing[value] }))}
        value={values.what}
        {...common(props)}
      />
      <DateField name="on" label={words.hearingOn} value={values.on} {...common(props)} />
      <TextField name="time" label={words.hearingTime} width="short" value={values.time} optional {...common(props)} />
      <TextField name="where" label={words.hearingWhere} value={values.where} optional {...common(props)} />
      <TextArea name="text" label={words.hearingFor} rows={2} value={values.text} optional {...common(props)} />
    </>
  );
}

export const OutcomeFields = (props: FieldsProps) => (
  <TextArea name="text" label={STATUS_FORM_WORDS[props.language].outcomeWhat} rows={3} value={props.values.text} {...common(props)} />
);

export const AdvocateFields = (props: FieldsProps) => (
  <TextArea
    name="text"
    label={STATUS_FORM_WORDS[props.language].advocate}
    hint={STATUS_FORM_WORDS[props.language].advocateHint}
    rows={2}
    value={props.values.text}
    {...common(props)}
  />
);

export const WordFields = (props: FieldsProps) => (
  <TextArea
    name="text"
    label={STATUS_FORM_WORDS[props.language].word}
    hint={STATUS_FORM_WORDS[props.language].wordHint}
    rows={4}
    value={props.values.text}
    {...common(props)}
  />
);
