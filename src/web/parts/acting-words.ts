import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { VOICE_WORDS } from "./voice-words.ts";
import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./acting-words.easy.ts";
import { en } from "./acting-words.en.ts";

/** As what somebody acts for another, within a sentence: wherever their words or their signature are shown. */
export const ACTING_WORDS = inLanguages({ en, easy });

/** Whose voice it is, and under which authority they spoke. */
export const voiceLabel = (voice: Voice, as: AuthorityKind | null | undefined, language: Language): string =>
  as ? ACTING_WORDS[language].acting(VOICE_WORDS[language][voice], ACTING_WORDS[language].kind[as]) : VOICE_WORDS[language][voice];
