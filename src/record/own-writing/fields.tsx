import type { VNode } from "preact";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { TextArea } from "../../web/parts/field.tsx";

declare module "../../web/capability.ts" {
  interface Capability {
    fields?: Readonly<Record<string, (props: FieldsProps) => VNode>>;
  }
}

declare module "../../web/house.ts" {
  interface House {
    /** the fields of a kind, for whoever writes it down or changes it; one that is not here has a single field of words */
    fields: Readonly<Record<string, (props: FieldsProps) => VNode>>;
  }
}

export type FieldsProps = { values: Record<string, string>; language: Language; problems?: Problems | null; prefix?: string };

export const common = ({ language, problems, prefix }: FieldsProps) => ({ language, problems, prefix });

export function TextFields(props: FieldsProps) {
  return <TextArea name="text" label={FIELD_WORDS[props.language].text} value={props.values.text} {...common(props)} />;
}

/** What is chosen now is offered even where the installation's list has lost it since. */
export function withCurrent(options: { value: string; text: string }[], current = ""): { value: string; text: string }[] {
  return options.some(({ value }) => value === current) ? options : [{ value: current, text: current && "…" }, ...options];
}
