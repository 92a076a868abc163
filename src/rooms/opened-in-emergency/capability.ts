import type { Capability } from "../../web/capability.ts";
import { readOpened } from "./reading.tsx";

export const OPENED_IN_EMERGENCY_CAPABILITY: Capability = {
  readOpened,
};
