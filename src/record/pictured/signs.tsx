import type { Answer } from "./answers.ts";

/** A tick, a cross, a question mark: told apart by shape, whatever the colours are. */
const SHAPES: Record<Answer, string> = {
  yes: "m10 25 9 9 20-21",
  no: "m12 12 24 24m0-24L12 36",
  unsure: "M16 18c0-5 3.500-8.500 8.500-8.500S33 13 33 17.500c0 6.500-8.500 6.500-8.500 13m0 7.500v.2",
};

export const AnswerSign = ({ answer }: { answer: Answer }) => (
  <svg class={`sign ${answer}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path d={SHAPES[answer]} />
  </svg>
);
