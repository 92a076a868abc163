import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import { PAGE_WORDS } from "../words.ts";
import { ErrorMessage } from "./errors.tsx";
import { facts, type FieldProps } from "./field.tsx";

export type Choice = {
  value: string;
  text: ComponentChildren;
  hint?: ComponentChildren;
  /** for checkboxes that each have a name of their own */
  name?: string;
  /** a field that belongs to this choice alone; it stands under it, and is always there, with or without script */
  more?: ComponentChildren;
};

type RadiosProps = FieldProps & {
  choices: Choice[];
  /** side by side, for short answers such as 0 to 10 */
  inline?: boolean;
};

/** One answer out of a few: large, each a whole surface to press. */
export function Radios({ choices, inline, ...field }: RadiosProps) {
  return (
    <Fieldset {...field}>
      <div class={inline ? "choices inline" : "choices"}>
        {choices.map((choice, index) => (
          <OneChoice key={choice.value} {...{ choice, index, field }} type="radio" checked={choice.value === field.value} />
        ))}
      </div>
    </Fieldset>
  );
}

type CheckboxesProps = Omit<FieldProps, "value"> & { choices: Choice[]; values?: readonly string[]; inline?: boolean };

/** Any number of answers. */
export function Checkboxes({ choices, values = [], inline, ...field }: CheckboxesProps) {
  return (
    <Fieldset {...field}>
      <div class={inline ? "choices inline" : "choices"}>
        {choices.map((choice, index) => (
          <OneChoice key={choice.value} {...{ choice, index, field }} type="checkbox" checked={values.includes(choice.value)} />
        ))}
      </div>
    </Fieldset>
  );
}

type OneProps = {
  choice: Choice;
  index: number;
  field: Pick<FieldProps, "name" | "language" | "problems">;
  type: "radio" | "checkbox";
  checked: boolean;
};

/** One choice of a field, for a field that stands its choices in groups. */
export function OneChoice({ choice, index, field, type, checked }: OneProps) {
  // the first has the field's own id, so that the error summary's link leads to it
  const first = facts(field).id;
  const id = index === 0 ? first : `${first}-${index + 1}`;
  const hintId = choice.hint ? `${id}-choice-hint` : undefined;
  return (
    <div class="choice">
      <label for={id}>
        <input id={id} type={type} name={choice.name ?? field.name} value={choice.value} checked={checked} aria-describedby={hintId} />
        <span>
          {typeof choice.text === "string" ? isolated(choice.text) : choice.text}
          {choice.hint && (
            <span class="hint" id={hintId}>
              {typeof choice.hint === "string" ? isolated(choice.hint) : choice.hint}
            </span>
          )}
        </span>
      </label>
      {choice.more && <div class="choice-more">{choice.more}</div>}
    </div>
  );
}

export function Fieldset({ children, ...field }: Omit<FieldProps, "value"> & { children: ComponentChildren }) {
  const { label, hint, language, optional, question } = field;
  const { hintId, errorId, error, describedBy } = facts(field);
  return (
    <div class={error ? "field wrong" : "field"}>
      <fieldset aria-describedby={describedBy}>
        <legend class="label">
          {question ? <h1 class="question">{label}</h1> : label}
          {optional && <span class="optional"> ({PAGE_WORDS[language].optional})</span>}
        </legend>
        {hint && (
          <div class="hint" id={hintId}>
            {hint}
          </div>
        )}
        {error && <ErrorMessage id={errorId} language={language} text={error} />}
        {children}
      </fieldset>
    </div>
  );
}
