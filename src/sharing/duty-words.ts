import type { Words } from "../core/language.ts";

/** Who reads what a service wrote by law, besides the person and whoever they let in. */
export const DUTY_WORDS: Words<{
  besides: (audience: string) => string;
  inRoom: string;
  /** of what was asked aloud */
  heard: (services: string) => string;
  /** of a part, on the page of who sees what */
  service: (services: string) => string;
}> = {
  "en-GB": {
    besides: (audience) => `${audience}. Also practitioners of the service that wrote it, while they work with you.`,
    inRoom: "You, and for what a service wrote, its practitioners who work with you",
    heard: (services) => `What you asked aloud and staff wrote down, practitioners of ${services} who work with you can see too.`,
    service: (services) => `What a service wrote there: its practitioners who work with you (${services}). You read it all.`,
  },
  "en-GB-x-easyread": {
    besides: (audience) => `${audience}. The service that wrote it can see it too.`,
    inRoom: "You. Services can see what they wrote",
    heard: (services) => `Staff of ${services} can see what they wrote for you.`,
    service: (services) => `You. Staff of ${services} can see what they wrote.`,
  },
};
