import { z } from "zod";
import { EVERYBODY, OTHERS, type Kind, none } from "../statements/kinds.ts";
import { id, someWords, words } from "../../ground/core/text.ts";

const answer: Kind<{ text: string }> = {
  kind: "answer",
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: EVERYBODY,
  edge: none,
};

const question: Kind<{ text: string }> = { ...answer, kind: "question" };

/** A suggestion stays one until the person takes it up, changes it or says no thank you. */
const suggestion: Kind<{ text: string; of: "goal" | "step" | "words" }> = {
  kind: "suggestion",
  section: "goals",
  body: z.object({ text: someWords(), of: z.enum(["goal", "step", "words"], { error: "choice-wrong" }).default("step") }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: OTHERS,
  edge: none,
};

export const RESPONSE_KINDS = [answer, question, suggestion];

/** An act: its id is made with the form, so that sending it twice is harmless. */
export const actForm = z.object({ id: id() });

/** "No thank you", with a reason or without. */
export const declineForm = actForm.extend({ reason: words(2000) });
