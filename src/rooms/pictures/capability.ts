import type { Capability } from "../../web/capability.ts";
import { pictureRoutes } from "./routes.tsx";

export const PICTURES_CAPABILITY: Capability = {
  routes: pictureRoutes,
};
