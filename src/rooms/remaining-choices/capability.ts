import type { Capability } from "../../web/capability.ts";
import { ChoicesForOthers } from "./for-others.tsx";
import { CHOICES_SECTION } from "./section.ts";
import { CHOICE_KINDS } from "./shape.ts";
import { useTopics } from "./topics.ts";

export const REMAINING_CHOICES_CAPABILITY: Capability = {
  kinds: CHOICE_KINDS,
  sections: [CHOICES_SECTION],
  views: { "remaining-choices": ChoicesForOthers },
  content: [useTopics],
};
