import type { Capability } from "../../web/capability.ts";
import { StoryFields } from "./fields.tsx";
import { StoryForOthers } from "./for-others.tsx";
import { storyRoutes } from "./routes.tsx";
import { STORY_SECTION } from "./section.ts";
import { STORY_KINDS } from "./shape.ts";

export const MY_STORY_CAPABILITY: Capability = {
  routes: storyRoutes,
  kinds: STORY_KINDS,
  sections: [STORY_SECTION],
  views: { "my-story": StoryForOthers },
  fields: { "story-part": StoryFields },
};
