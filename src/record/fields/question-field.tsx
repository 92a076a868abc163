import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../../web/parts/field.tsx";
import type { Option, Question, Questions } from "./field.ts";

export type FieldsProps = { values: Record<string, string>; language: Language; problems?: Problems | null; prefix?: string };

type AskedProps = FieldsProps & {
  questions: Questions;
  /** the person's own words are asked for as such; others write down, or change, what is there */
  own?: boolean;
  /** some of them, in this order; one that is not asked is left out */
  only?: readonly string[];
};

/** The fields of a form, drawn from what it asks. */
export function QuestionFields({ questions, own, only, ...props }: AskedProps) {
  const all = questions(props.language);
  const some = only ? only.flatMap((name) => all.find((each) => each.name === name) ?? []) : all;
  return (
    <>
      {some.map((question) => (
        <QuestionField key={question.name} {...{ question, own }} {...props} />
      ))}
    </>
  );
}

const NUMBERS: readonly Option[] = Array.from({ length: 11 }, (_, value) => ({ value: String(value), text: String(value) }));

type Props = FieldsProps & {
  question: Question;
  own?: boolean;
  /** it is the question of the page, and its heading */
  heads?: boolean;
};

/** One field, as its kind asks for it. */
export function QuestionField({ question: { name, control, ask, later, hint, optional }, own, heads, values, ...common }: Props) {
  const asked = own || later === undefined ? { label: ask, hint } : { label: later };
  const field = { name, ...asked, value: values[name], optional: optional && !heads, question: heads, ...common };
  const { language } = common;
  switch (control.as) {
    case "words":
      return <TextArea {...field} rows={control.rows} />;
    case "line":
      return <TextField {...field} />;
    case "day":
      return <DateField {...field} />;
    case "mark":
      return <Radios {...field} choices={[...NUMBERS]} inline />;
    case "choice":
      return <Radios {...field} value={values[name] ?? control.first} choices={[...control.options(language)]} />;
    case "list":
      return <SelectField {...field} options={withCurrent(control.options(language), values[name])} />;
  }
}

/** What is chosen now is offered even where the installation's list has lost it since. */
export function withCurrent(options: readonly Option[], current = ""): Option[] {
  return options.some(({ value }) => value === current) ? [...options] : [{ value: current, text: current && "…" }, ...options];
}
