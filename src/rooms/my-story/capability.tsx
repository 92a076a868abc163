import { inEach } from "../../ground/core/words.ts";
import { writingRoom } from "../../record/own-writing/writing-room.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { storyPart } from "./kind.ts";
import { STORY_WORDS } from "./words.ts";

export const MY_STORY_CAPABILITY = writingRoom({
  section: {
    section: "my-story",
    kind: "story-part",
    path: "/story",
    picture: "story",
    part: "my-story",
    facts: { card: true },
    words: inEach((language) => STORY_WORDS[language].section),
  },
  kind: storyPart,
  words: STORY_WORDS,
  drawing: "book",
  pictures: ["story", "eye"],
  ideasFor: "title",
  entry: ({ body: { title, text } }) => (
    <>
      {title.trim() && <h2 dir="auto">{title}</h2>}
      <SaidWords>{text}</SaidWords>
    </>
  ),
});
