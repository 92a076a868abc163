import { SPEAKER_WORDS } from "../statements/speaker-words.ts";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../statements/statement.ts";
import { may } from "../reach/reach.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { allowedActs, suggestible, type Viewer } from "./rules.ts";
import { ACTING_PAGE_WORDS } from "../acting/words.ts";
import { RESPONSE_WORDS } from "./words.ts";

export type Speaking = "answer" | "question" | "suggestion";
export const SPEAKING: readonly Speaking[] = ["answer", "question", "suggestion"];

type FormProps = {
  kind: Speaking;
  statement: Statement;
  personId: string;
  language: Language;
  back: string;
  prefix?: string;
  /** what was typed and could not be saved */
  values?: Record<string, string>;
  problems?: Problems | null;
};

/** One form to say something beside a statement. */
export function SpeakForm({ kind, statement, personId, language, back, prefix, values = {}, problems }: FormProps) {
  const words = RESPONSE_WORDS[language];
  const { label, hint, button } = words[kind];
  return (
    <Form action={`/people/${personId}/statements/${statement.statement_id}/${kind}`}>
      <Hidden name="id" value={values.id ?? newId()} />
      <Hidden name="statementId" value={values.statementId ?? newId()} />
      <Hidden name="back" value={back} />
      {kind === "suggestion" && <OfWhat {...{ statement, language, prefix, values, problems }} />}
      <TextArea name="text" label={label} hint={hint || undefined} rows={3} value={values.text} {...{ language, prefix, problems }} />
      <p class="hint">{words.sends}</p>
      <Button>{button}</Button>
    </Form>
  );
}

type OfProps = Pick<FormProps, "statement" | "language" | "prefix" | "problems"> & { values: Record<string, string> };

/** Where only one thing can be suggested, nothing is asked. */
function OfWhat({ statement, language, prefix, values, problems }: OfProps) {
  const words = RESPONSE_WORDS[language];
  const choices = suggestible(statement).filter((of) => of !== "goal");
  if (choices.length < 2) return <Hidden name="of" value={choices[0] ?? "words"} />;
  return (
    <Radios
      name="of"
      label={words.ofWhat}
      value={values.of ?? choices[0]}
      choices={choices.map((of) => ({ value: of, text: words.ofChoice[of] }))}
      {...{ language, prefix, problems }}
    />
  );
}

type SpeakFormsProps = { statement: Statement; viewer: Viewer; personId: string; language: Language; back: string; called?: string };

/** All that this viewer may begin beside a statement, each folded until it is wanted. */
export function SpeakForms({ statement, viewer, personId, language, back, called }: SpeakFormsProps) {
  const acts = allowedActs(statement, viewer);
  const words = RESPONSE_WORDS[language];
  const writes = !viewer.reach.own && may(viewer.reach, "write", statement.section, statement.root_id);
  const actsHere = viewer.reach.grants.some(
    (each) => each.authority_id && each.may.includes("answer") && each.sections.includes(statement.section),
  );
  return (
    <div class="speak">
      {actsHere && <p class="hint">{ACTING_PAGE_WORDS[language].speaksHere}</p>}
      {SPEAKING.filter((kind) => acts.includes(kind)).map((kind) => (
        <More key={kind} summary={words[kind].name}>
          <SpeakForm {...{ kind, statement, personId, language, back }} prefix={`${kind}-${statement.statement_id}`} />
        </More>
      ))}
      {writes && (
        <p>
          <a href={writeDownPath(personId, { kind: "answer", aboutId: statement.statement_id, back })}>
            {words.writeDown.title(called || SPEAKER_WORDS[language].person)}
          </a>
        </p>
      )}
    </div>
  );
}

/** The page on which somebody whom the person lets write writes down what they say. */
export const writeDownPath = (personId: string, { kind, aboutId, back }: { kind: string; aboutId?: string; back: string }): string =>
  `/people/${personId}/write-down?${new URLSearchParams({ kind, ...(aboutId && { aboutId }), back })}`;
