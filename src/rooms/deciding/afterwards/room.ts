import type { Voice } from "../../../ground/core/voice.ts";
import { may } from "../../../record/reach/reach.ts";
import { decidingPath } from "../path.ts";
import type { Room } from "../room.ts";
import { AFTERWARDS_SECTION } from "./shape.ts";

export const AFTERWARDS_PATH = "/deciding/afterwards";
export const afterwardsPath = (personId: string, decisionId: string): string => `${decidingPath(personId, decisionId)}/afterwards`;

/** Who may say what came of it: the person, and whoever may write down what they say. Nobody else has a voice in it. */
export function voiceOfAfterwards({ reach }: Pick<Room, "reach">): Extract<Voice, "own" | "scribed"> | null {
  if (reach.own) return "own";
  return may(reach, "write", AFTERWARDS_SECTION) ? "scribed" : null;
}

/** Whether what came of it is shared with whoever looks, all of it or some. */
export const seesAfterwards = ({ reach, after }: Pick<Room, "reach" | "after">): boolean =>
  after.length > 0 || may(reach, "see", AFTERWARDS_SECTION);
