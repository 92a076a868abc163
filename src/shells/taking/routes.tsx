import { sealDeletions } from "../../agreements/sealed/chain-store.ts";
import { readAllUnsaved } from "../../record/own-writing/unsaved.ts";
import { inWords, ownRoute, type Mine } from "../../people/accounts/form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { Problems } from "../../ground/core/result.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer, type Later } from "../../web/route.ts";
import { ClosePage, GoodbyePage, TakePage, type ByLaw, type Keeper } from "./pages.tsx";
import { takeAlong, type Taking } from "./take.ts";
import { TAKING_WORDS } from "./words.ts";

export function takingRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/take", async ({ tx, actor, personId, language }) => {
    const unsaved = await readAllUnsaved(tx, actor.accountId, personId);
    return { page: <TakePage {...{ actor, language, unsaved }} /> };
  });
  const take = (path: string, about: { type: string; name: string }, form: Taking["form"]) =>
    personRoute(ctx, "GET", path, async ({ actor: { accountId }, personId, language, request }): Promise<Later> => {
      const token = ctx.accounts.readSessionToken(request.headers.cookie);
      return { ...about, file: (gone) => takeAlong(ctx, { personId, accountId, token, language, form }, gone) };
    });
  take("/take/document", { type: "text/html; charset=utf-8", name: "my-record.html" }, "html");
  take("/take/text", { type: "text/plain; charset=utf-8", name: "my-record.txt" }, "text");
  take("/take/fhir", { type: "application/fhir+json; charset=utf-8", name: "my-record.fhir.json" }, "fhir");
  ownRoute(ctx, "GET", "/take/close", (mine) => showClose(ctx, mine));
  ownRoute(ctx, "POST", "/take/close", (mine) => close(ctx, mine));
}

async function showClose(ctx: Context, { actor, self, language }: Mine, problems?: Problems): Promise<Answer> {
  if (!actor.personId) throw new NotHere();
  const [keepers, byLaw] = await transaction(ctx.database.pool, { token: self.token }, (tx) =>
    Promise.all([
      tx.all<Keeper>(
        "taking/keepers",
        `select t.name, max(years_kept(a.keeps, t.team_id, t.keeps_years)) as keeps_years from agreement a join team t on t.team_id = any (a.team_ids)
         where a.person_id = $1 group by t.team_id, t.name order by t.name`,
        [actor.personId],
      ),
      tx.one<ByLaw>(
        "taking/by-law",
        `select array(select service from services_that_keep()) as services, exists (select 1 from statement where person_id = $1
           and section = any ((select duty_sections())::text[]) and section <> 'restrictive-events' and author_id <> $1) as more`,
        [actor.personId],
      ),
    ]),
  );
  return { page: <ClosePage {...{ actor, language, keepers, problems }} byLaw={byLaw!} />, status: problems ? 422 : 200 };
}

/** First the record, then the ways in: whoever is stopped half way can do it again. */
async function close(ctx: Context, mine: Mine): Promise<Answer & { setCookies?: string[] }> {
  const { actor, self, language, form } = mine;
  if (!actor.personId) throw new NotHere();
  if (textIn(form, "sure") !== "yes") return showClose(ctx, mine, { sure: TAKING_WORDS[language].sureMissing });
  const right = await ctx.accounts.confirmPassword(actor.accountId, textIn(form, "password"));
  if (!right.ok) return showClose(ctx, mine, inWords(right.problems, language));
  await transaction(ctx.database.pool, { token: self.token }, async (tx) => {
    await sealDeletions(tx, ctx.seals, actor.personId!);
    await tx.all("taking/close", "select close_record()");
  });
  await ctx.accounts.closeAccount(actor.accountId);
  return { page: <GoodbyePage language={language} />, setCookies: await ctx.accounts.signOut(self.token) };
}
