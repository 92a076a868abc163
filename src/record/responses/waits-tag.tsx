import type { Language } from "../../ground/core/language.ts";
import { Tag } from "../../web/parts/tag.tsx";
import { RESPONSE_WORDS } from "./words.ts";

/** What was written down waits for the person's word: asked of them, told to others. */
export const WaitsTag = ({ own, language }: { own: boolean; language: Language }) => (
  <Tag tone={own ? "wait" : "quiet"}>{own ? RESPONSE_WORDS[language].waits : RESPONSE_WORDS[language].notConfirmed}</Tag>
);
