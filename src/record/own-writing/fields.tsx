import type { VNode } from "preact";
import type { FieldsProps } from "../fields/question-field.tsx";
import { FIELD_WORDS } from "./field-words.ts";
import { TextArea } from "../../web/parts/field.tsx";

declare module "../../web/capability.ts" {
  interface Capability {
    fields?: Readonly<Record<string, (props: FieldsProps) => VNode>>;
  }
}

declare module "../../web/house.ts" {
  interface House {
    /** forms of kinds that ask what no list of questions can say, for whoever writes one down or changes it */
    fields: Readonly<Record<string, (props: FieldsProps) => VNode>>;
  }
}

export const common = ({ language, problems, prefix }: FieldsProps) => ({ language, problems, prefix });

export function TextFields(props: FieldsProps) {
  return <TextArea name="text" label={FIELD_WORDS[props.language].text} value={props.values.text} {...common(props)} />;
}
