import { enterRights } from "../legal-status/their-routes.tsx";
import { withTimes } from "../../record/statements/with-times.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { readSection } from "../../record/statements/store.ts";
import type { Context } from "../../web/context.ts";
import { route } from "../../web/route.ts";
import { PaperPage } from "./page.tsx";

/** For whoever works with somebody to print and hand over. Of what the person asks for, only what is shared is on it. */
export function paperRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/:personId/rights/paper", async (asked) => {
    const [it, asks] = await Promise.all([enterRights(asked), readSection(asked.tx, asked.params.personId!, "remaining-choices")]);
    const { personId, called, right } = it;
    tellAccess(asked.tx, asked.actor, { personId, act: "printed", right, what: ["legal-status"], onceInMinutes: 10 });
    const language = asked.query.in === "easy" ? "en-GB-x-easyread" : asked.language;
    return { page: <PaperPage {...{ ctx, asked, personId, called, language }} statements={[...it.statements, ...asks.map(withTimes)]} /> };
  });
}
