import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { PAGE_WORDS } from "../words.ts";
import { FormWords } from "./drawn-for.ts";
import { ErrorMessage } from "./errors.tsx";
import { fieldId } from "./field-id.ts";
import { isPassword, ShowPassword } from "./show-password.tsx";

/** What every field has. `problems` are those of the whole form; the field finds its own. */
export type FieldProps = {
  name: string;
  label: ComponentChildren;
  language: Language;
  hint?: ComponentChildren;
  value?: string | null;
  problems?: Problems | null;
  /** may stay empty: said beside the label */
  optional?: boolean;
  /** tells apart two forms on one page */
  prefix?: string;
  /** the label is the question of the page, and its heading */
  question?: boolean;
};

type TextProps = FieldProps & {
  type?: "text" | "email" | "password" | "tel" | "url" | "search";
  autocomplete?: string;
  inputMode?: "numeric" | "text" | "tel" | "email" | "url";
  spellcheck?: boolean;
  maxLength?: number;
  /** how much is expected: the field is as wide as its answer */
  width?: "short" | "middle";
  dir?: "auto";
  /** why a form keeps nothing that is begun in this field: whatever else is a text, and no way to sign in, it keeps */
  unkept?: "search" | "code" | "way in" | "whose account";
};

export function TextField({ type = "text", autocomplete, inputMode, spellcheck, maxLength, width, unkept, ...field }: TextProps) {
  const begun = useBegun(field, type === "text" && autocomplete === undefined && !unkept);
  const { id, describedBy, error } = facts(field);
  return (
    <Group {...field}>
      <input
        class={width}
        id={id}
        name={field.name}
        // the types of attributes differ by kind of field; those used here all have the same
        type={type as "text"}
        value={begun}
        dir={type === "text" ? "auto" : undefined}
        autocomplete={autocomplete}
        inputMode={inputMode}
        spellcheck={spellcheck}
        maxLength={maxLength}
        data-unkept={unkept}
        aria-describedby={describedBy}
        aria-invalid={error ? "true" : undefined}
      />
      {isPassword(type, autocomplete) && <ShowPassword of={id} language={field.language} />}
    </Group>
  );
}

/**
 * What stands in a field: what was begun in it; or what was kept for its writer, where there is nothing else. A field of
 * free words tells its form that it is one.
 */
function useBegun({ name, value }: Pick<FieldProps, "name" | "value">, keeps = true): string {
  const writing = useContext(FormWords);
  const given = value ?? "";
  if (!writing || !keeps) return given;
  writing.free.push(name);
  return writing.own?.[name] ?? (given === "" ? (writing.kept?.[name] ?? "") : given);
}

export function TextArea({ rows = 5, ...field }: FieldProps & { rows?: number }) {
  const { id, describedBy, error } = facts(field);
  // a line end straight after the tag is swallowed by the browser: one is given so that a text that begins with one keeps it
  const value = useBegun(field);
  return (
    <Group {...field}>
      <textarea id={id} name={field.name} rows={rows} dir="auto" aria-describedby={describedBy} aria-invalid={error ? "true" : undefined}>
        {value.startsWith("\n") ? `\n${value}` : value}
      </textarea>
    </Group>
  );
}

/** One native date field: a phone shows its own calendar, and the value is always YYYY-MM-DD. */
export function DateField({ min, max, ...field }: FieldProps & { min?: string; max?: string }) {
  const { id, describedBy, error } = facts(field);
  return (
    <Group {...field}>
      <input
        class="middle"
        id={id}
        name={field.name}
        type="date"
        value={field.value ?? ""}
        min={min}
        max={max}
        aria-describedby={describedBy}
        aria-invalid={error ? "true" : undefined}
      />
    </Group>
  );
}

/** A time of day, HH:MM. */
export function TimeField(field: FieldProps) {
  const { id, describedBy, error } = facts(field);
  return (
    <Group {...field}>
      <input
        class="short"
        id={id}
        name={field.name}
        type="time"
        value={field.value ?? ""}
        aria-describedby={describedBy}
        aria-invalid={error ? "true" : undefined}
      />
    </Group>
  );
}

export function SelectField({ options, ...field }: FieldProps & { options: { value: string; text: string }[] }) {
  const { id, describedBy, error } = facts(field);
  return (
    <Group {...field}>
      <select id={id} name={field.name} aria-describedby={describedBy} aria-invalid={error ? "true" : undefined}>
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === (field.value ?? "")}>
            {isolated(text)}
          </option>
        ))}
      </select>
    </Group>
  );
}

export type Facts = { id: string; hintId: string; errorId: string; error: string | undefined; describedBy: string | undefined };

/** The ids of a field's parts, and which of them describe it to a screen reader. */
export function facts({ name, hint, problems, prefix }: Pick<FieldProps, "name" | "hint" | "problems" | "prefix">): Facts {
  const id = fieldId(name, prefix);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const error = problems?.[name];
  const describedBy = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ") || undefined;
  return { id, hintId, errorId, error, describedBy };
}

function Group({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const { label, hint, language, optional, question } = field;
  const { id, hintId, errorId, error } = facts(field);
  const labelled = (
    <label class="label" for={id}>
      {label}
      {optional && <span class="optional"> ({PAGE_WORDS[language].optional})</span>}
    </label>
  );
  return (
    <div class={error ? "field wrong" : "field"}>
      {question ? <h1 class="question">{labelled}</h1> : labelled}
      {hint && (
        <div class="hint" id={hintId}>
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={errorId} language={language} text={error} />}
      {children}
    </div>
  );
}
