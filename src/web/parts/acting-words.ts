import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language, Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { VOICE_WORDS } from "./voice-words.ts";

type Texts = {
  kind: Record<AuthorityKind, string>;
  /** after whose voice it is: "supporter, acting as attorney for property" */
  acting: (voice: string, kind: string) => string;
};

/** As what somebody acts for another, within a sentence: wherever their words or their signature are shown. */
export const ACTING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    kind: {
      "nominated-person": "nominated person",
      "attorney-health": "attorney for health and welfare",
      "attorney-property": "attorney for property and money",
      deputy: "deputy",
      "advocate-imha": "independent mental health advocate",
      "advocate-imca": "independent mental capacity advocate",
      "advocate-other": "advocate",
    },
    acting: (voice, kind) => `${voice}, acting for the person as ${kind}`,
  },
  "en-GB-x-easyread": {
    kind: {
      "nominated-person": "nominated person",
      "attorney-health": "attorney for health and care",
      "attorney-property": "attorney for money",
      deputy: "deputy",
      "advocate-imha": "mental health advocate",
      "advocate-imca": "capacity advocate",
      "advocate-other": "advocate",
    },
    acting: (_voice, kind) => `they act for the person. They are the ${kind}`,
  },
});

/** Whose voice it is, and under which authority they spoke. */
export const voiceLabel = (voice: Voice, as: AuthorityKind | null | undefined, language: Language): string =>
  as ? ACTING_WORDS[language].acting(VOICE_WORDS[language][voice], ACTING_WORDS[language].kind[as]) : VOICE_WORDS[language][voice];
