import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { words } from "../../ground/core/text.ts";
import type { ContentForm } from "../fields/content-form.ts";
import type { Questions } from "../fields/field.ts";
import type { FieldKind } from "./kind-of.ts";
import type { Kind } from "./kinds.ts";

/**
 * What somebody answered, by the ids of the questions; and as what they were asked it, so that it can be read when an installation
 * words its questions otherwise, or asks one no longer.
 */
export type Answers = { version: string; asked: Record<string, string>; [question: string]: unknown };

type Spec = Omit<Kind<Answers>, "body" | "lines" | "questions"> & { form(): ContentForm };

/** A kind of statement whose fields are content. */
export function kindFromContent({ form, ...rest }: Spec): FieldKind<Answers> {
  const questions: Questions = (language) =>
    form().questions.map(({ id, ask, hint, read, rows = 3 }) => ({
      name: id,
      control: { as: "words", rows },
      optional: true,
      ask: ask[language],
      hint: hint?.[language],
      read: read[language],
    }));
  return { ...rest, body: shapeOf(form), lines: (body, language) => linesOf(form(), body, language), questions };
}

const one = words();
const wordings = z.record(z.string(), z.string()).catch({});

/** What stands in the words of today, and what was answered to a question that is asked no longer: that stays, with its wording. */
const shapeOf = (form: () => ContentForm): z.ZodType<Answers> =>
  z.looseObject({}).transform((given, context): Answers => {
    const { version, questions } = form();
    const before = wordings.parse(given.asked);
    const today = questions.map(({ id, read }) => [id, read["en-GB"]] as const);
    const gone = Object.entries(before).filter(([id]) => !questions.some((each) => each.id === id));
    const answered = [...today, ...gone].flatMap(([id, wording]) => {
      const text = one.safeParse(given[id] ?? "");
      for (const { message } of text.error?.issues ?? []) context.addIssue({ code: "custom", path: [id], message });
      return text.success && text.data.trim() !== "" ? [{ id, wording, text: text.data }] : [];
    });
    if (answered.length === 0 && context.issues.length === 0)
      context.addIssue({ code: "custom", path: [questions[0]!.id], message: "words-empty" });
    return {
      version,
      asked: Object.fromEntries(answered.map(({ id, wording }) => [id, wording])),
      ...Object.fromEntries(answered.map(({ id, text }) => [id, text])),
    };
  });

/** In the order of today's questions. Of another version, under the words that were answered. */
function linesOf({ version, questions }: ContentForm, body: Answers, language: Language) {
  const order = questions.map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(body.asked)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([id, wording]) => {
      const now = body.version === version ? questions.find((each) => each.id === id)?.read[language] : undefined;
      return { label: now ?? wording, text: String(body[id] ?? "") };
    });
}
