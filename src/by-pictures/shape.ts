import { z } from "zod";
import { byPicture, type ByPicture } from "../record/by-picture.ts";
import { PERSONS, type Kind } from "../record/kinds.ts";
import { id } from "../record/text.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

export const ANSWERS = ["yes", "no", "unsure"] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * An answer that is no words of another kind: "no", "not sure", or a yes to somebody's words. It lives in the section of
 * the question, so that it is shared, kept and taken along with it.
 */
export type PictureAnswer = { answer: Answer; byPicture: ByPicture };

export const pictureAnswer: Kind<PictureAnswer> = {
  kind: "picture-answer",
  section: null,
  body: z.object({ answer: z.enum(ANSWERS, { error: "choice-wrong" }), byPicture }),
  lines: ({ answer, byPicture: { asked } }, language) => [{ label: asked, text: PICTURE_PATH_WORDS[language].answer[answer] }],
  voices: PERSONS,
};

/** What the three buttons send. `id`: of what is said, made with the page, so that sending it twice is harmless. */
export const answerForm = z.object({
  id: id(),
  statementId: id(),
  answer: z.enum(ANSWERS, { error: "choice-wrong" }),
});
