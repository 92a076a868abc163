import { inEach } from "../../ground/core/words.ts";
import { writingRoom } from "../../record/own-writing/writing-room.tsx";
import type { Capability } from "../../web/capability.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import { onePage } from "./kind.ts";
import { useQuestions } from "./questions.ts";
import { ONE_PAGE_WORDS } from "./words.ts";

export const ONE_PAGE_CAPABILITY: Capability = {
  ...writingRoom({
    section: {
      section: "one-page",
      kind: "one-page",
      path: "/one-page",
      picture: "badge",
      part: "one-page",
      words: inEach((language) => ONE_PAGE_WORDS[language].section),
    },
    kind: onePage,
    words: ONE_PAGE_WORDS,
    single: true,
    drawing: "people",
    pictures: ["badge", "eye"],
    entry: ({ body }, { language }) =>
      onePage.lines(body, language).map(({ label, text }) => (
        <section key={label}>
          <h3>{label}</h3>
          <SaidWords>{text}</SaidWords>
        </section>
      )),
  }),
  content: [useQuestions],
};
