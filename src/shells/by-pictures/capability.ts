import type { Capability } from "../../web/capability.ts";
import { AGREEMENT_ROOM } from "./agreement-room.tsx";
import { byPicturesRoutes } from "./routes.tsx";

export const BY_PICTURES_CAPABILITY: Capability = {
  routes: byPicturesRoutes,
  pictures: [AGREEMENT_ROOM],
};
