import { cardRoutes } from "./crisis-card/routes.tsx";
import { goalRoutes } from "./goals/routes.tsx";
import { storyRoutes } from "./my-story/routes.tsx";
import { safetyRoutes } from "./safety-plan/routes.tsx";
import { strengthsRoutes } from "./strengths/routes.tsx";
import { wellnessRoutes } from "./wellness-plan/routes.tsx";
import { unsavedRoutes } from "./own-writing/unsaved.ts";
import { homeRoutes } from "./home/routes.tsx";
import { welcomeRoutes } from "./welcome/routes.tsx";
import { planMeetingRoutes } from "./plan-meeting/routes.tsx";
import { agreeingRoutes } from "./agreeing/routes.tsx";
import { safetyPartRoutes } from "./safety-parts/routes.tsx";
import { planRoutes } from "./plan/routes.tsx";
import { accountRoutes } from "./accounts/routes.tsx";
import { sharingRoutes } from "./sharing/routes.tsx";
import { invitationRoutes } from "./invitations/routes.tsx";
import { organisationRoutes } from "./organisations/routes.ts";
import { caseloadRoutes } from "./caseload/routes.tsx";
import { peopleRoutes } from "./people/routes.tsx";
import { responseRoutes } from "./responses/routes.tsx";
import { statementRoutes } from "./statements/routes.tsx";
import { takingRoutes } from "./taking/routes.tsx";
import type { Context } from "./web/context.ts";

/** Every capability registers its routes here; the order does not matter. */
export async function registerCapabilities(context: Context): Promise<void> {
  accountRoutes(context);
  organisationRoutes(context);
  sharingRoutes(context);
  invitationRoutes(context);
  caseloadRoutes(context);
  peopleRoutes(context);
  planMeetingRoutes(context);
  planRoutes(context);
  agreeingRoutes(context);
  safetyPartRoutes(context);
  homeRoutes(context);
  welcomeRoutes(context);
  goalRoutes(context);
  responseRoutes(context);
  statementRoutes(context);
  takingRoutes(context);
  storyRoutes(context);
  safetyRoutes(context);
  cardRoutes(context);
  strengthsRoutes(context);
  wellnessRoutes(context);
  unsavedRoutes(context);
}
