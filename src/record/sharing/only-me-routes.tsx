import { localPath } from "../../web/local-path.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute } from "../../web/route.ts";
import { canKeepBack, ONLY_ME_PATH } from "../reach/only-me.tsx";
import { AllOnlyMePage, OnlyMePage } from "./only-me-page.tsx";
import { readEntries, readOneEntry } from "./only-me-store.ts";
import { keepBack } from "../reach/keep-back.ts";

/** Keeping an entry for oneself, and undoing it: the page it leads to says who can see it from now on, and where it stays. */
export function onlyMeRoutes(ctx: Context): void {
  personRoute(ctx, "GET", ONLY_ME_PATH, async (asked) => {
    const section = typeof asked.query.section === "string" ? asked.query.section : undefined;
    return { page: <AllOnlyMePage {...{ ctx, asked, section }} {...await readEntries(asked.tx, asked.personId)} /> };
  });
  personRoute(ctx, "GET", `${ONLY_ME_PATH}/:statementId`, async (asked) => {
    const { entry, ...it } = await readOneEntry(asked.tx, asked.personId, asked.params.statementId!);
    if (!entry || !canKeepBack(entry, it.readers)) throw new NotHere();
    return { page: <OnlyMePage {...{ ctx, asked }} it={{ ...it, entry }} back={localPath(asked.query.back) ?? ONLY_ME_PATH} /> };
  });
  personRoute(ctx, "POST", `${ONLY_ME_PATH}/:statementId`, async ({ tx, personId, params, form }) => {
    const id = params.statementId!;
    const { entry, readers, meets } = await readOneEntry(tx, personId, id);
    if (!entry || !canKeepBack(entry, readers) || (form.keep !== "yes" && form.keep !== "no")) throw new NotHere();
    if (!(await keepBack(tx, id, form.keep === "yes"))) throw new NotHere();
    const query = new URLSearchParams({ done: "yes", back: localPath(form.back) ?? ONLY_ME_PATH });
    if (meets && form.keep === "yes") query.set("meeting", "yes");
    return { redirect: `${ONLY_ME_PATH}/${id}?${query}` };
  });
}
