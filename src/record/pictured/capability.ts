import type { Capability } from "../../web/capability.ts";
import { pictureAnswer } from "./shape.ts";

export const PICTURED_CAPABILITY: Capability = {
  kinds: [pictureAnswer],
};
