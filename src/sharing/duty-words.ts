import type { Words } from "../core/language.ts";

/** Who reads what a service wrote by law, besides the person and whoever they let in. */
export const DUTY_WORDS: Words<{ besides: (audience: string) => string; inRoom: string }> = {
  "en-GB": {
    besides: (audience) => `${audience}. Also practitioners of the service that wrote it, while they work with you.`,
    inRoom: "You, and for what a service wrote, its practitioners who work with you",
  },
  "en-GB-x-easyread": {
    besides: (audience) => `${audience}. The service that wrote it can see it too.`,
    inRoom: "You. Services can see what they wrote",
  },
};
