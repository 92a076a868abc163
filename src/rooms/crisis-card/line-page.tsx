import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Hidden } from "../../web/parts/form.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { cardLine } from "./shape.ts";
import { CHOOSE_WORDS } from "./choose-words.ts";
import { CARD_WORDS } from "./words.ts";

type Props = { around: Around; draft: Draft; on: boolean; problems?: Problems };

/** A short line written for the card; a new one stands on it as soon as it is saved. */
export function LinePage({ around, draft, on, problems }: Props) {
  const { language } = around.asked;
  const words = { ...CARD_WORDS[language], ...CHOOSE_WORDS[language] };
  return (
    <WritingPage
      around={around}
      title={draft.based === "" ? words.lineTitle : words.lineEdit}
      back={{ href: "/card", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        {on && <Hidden name="on" value="yes" />}
        <QuestionFields questions={cardLine.questions} own values={draft.fields} {...{ language, problems }} />
      </WritingForm>
    </WritingPage>
  );
}
