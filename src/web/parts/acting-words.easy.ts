import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./acting-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
