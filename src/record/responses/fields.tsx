import { useHouse } from "../../web/house.ts";
import { QuestionFields, type FieldsProps } from "../fields/question-field.tsx";
import { TextFields } from "../own-writing/fields.tsx";

type Props = FieldsProps & { kind: string };

/** The fields of a kind of statement, for whoever writes it down, changes it, or puts it in their own words. */
export function KindFields({ kind, ...props }: Props) {
  const { kinds, fields } = useHouse();
  const questions = kinds.get(kind)?.questions;
  if (questions) return <QuestionFields questions={questions} {...props} />;
  const Fields = fields[kind] ?? TextFields;
  return <Fields {...props} />;
}
