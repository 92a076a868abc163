import type { Language } from "../../ground/core/language.ts";
import { Whose, type Spoken } from "../../web/parts/whose.tsx";

/** What a question is about, with whose words it is where it is somebody's. */
export const Words = ({ it: { text, of }, language }: { it: { text: string; of?: Spoken }; language: Language }) =>
  of ? (
    <Whose of={of} language={language}>
      {text}
    </Whose>
  ) : (
    <>{text}</>
  );
