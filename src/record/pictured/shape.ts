import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { byPicture, byPictureLabel, type ByPicture } from "../statements/by-picture.ts";
import { PERSONS, type Kind, none } from "../statements/kinds.ts";
import { id, someWords } from "../../ground/core/text.ts";
import { saysNo } from "./questions.ts";
import { ANSWERS, type Answer } from "./answers.ts";
import { PICTURED_WORDS } from "./words.ts";

/**
 * An answer that is no words of another kind: "no", "not sure", or a yes to somebody's words. It lives in the section of
 * the question, so that it is shared, kept and taken along with it.
 */
export type PictureAnswer = {
  answer: Answer;
  /** the sentence that a "no" says, as it was in the list when it was given */
  says?: string;
  byPicture: ByPicture;
};

/** An answer as a sentence of the person's: "No one may touch me in a crisis." Where there is none, the question with the answer. */
export function wishOf({ answer, says, byPicture: { asked, question } }: PictureAnswer, language: Language): string {
  const sentence = answer === "no" ? (says ?? saysNo(question, language)) : null;
  return sentence ?? `${asked} ${PICTURED_WORDS[language].answer[answer]}.`;
}

export const pictureAnswer: Kind<PictureAnswer> = {
  kind: "picture-answer",
  section: null,
  body: z.object({ answer: z.enum(ANSWERS, { error: "choice-wrong" }), says: someWords(2000).optional(), byPicture }),
  lines: (body, language) => {
    const { answer, says, byPicture } = body;
    const { asked } = byPicture;
    const sentence = answer === "no" && (says ?? saysNo(byPicture.question, language));
    if (sentence)
      return [
        { label: "", text: sentence },
        { label: byPictureLabel(language), text: asked },
      ];
    return [{ label: asked, text: PICTURED_WORDS[language].answer[answer] }];
  },
  voices: PERSONS,
  edge: none,
};

/** What the three buttons send. `id`: of what is said, made with the page, so that sending it twice is harmless. */
export const answerForm = z.object({
  id: id(),
  statementId: id(),
  answer: z.enum(ANSWERS, { error: "choice-wrong" }),
});
