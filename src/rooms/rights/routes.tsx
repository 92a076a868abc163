import { legalStatusRoutes } from "../legal-status/routes.tsx";
import { markSeen } from "../legal-status/store.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { choiceRoutes } from "../remaining-choices/routes.tsx";
import type { Context } from "../../web/context.ts";
import { personRoute } from "../../web/route.ts";
import { paperRoutes } from "./paper-routes.tsx";
import { RightsPage } from "./page.tsx";

/** The sections that are read in the room. */
const ROOM = ["legal-status", "remaining-choices"];

export function rightsRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/rights", async (asked) => {
    const { statements } = await readRoom(asked.tx, asked.personId, ROOM);
    markSeen(asked.tx, asked.personId, "rights");
    return { page: <RightsPage {...{ ctx, asked, statements }} /> };
  });
  legalStatusRoutes(ctx);
  choiceRoutes(ctx);
  paperRoutes(ctx);
}
