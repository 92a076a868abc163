import { sealDeletions } from "../../agreements/sealed/chain-store.ts";
import { readAllUnsaved } from "../../record/own-writing/unsaved.ts";
import { inWords, ownRoute, textIn, type Mine } from "../../people/accounts/form.ts";
import type { Problems } from "../../ground/core/result.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { NotHere, personRoute, type Answer, type Later } from "../../web/route.ts";
import { heavy, job } from "../../ground/work/heavy.ts";
import type { As } from "./build.ts";
import type { takeFhir, takeHtml, takeText } from "./files.ts";
import { ClosePage, GoodbyePage, TakePage, type ByLaw, type Keeper } from "./pages.tsx";
import { readEverything, type RecordRows } from "./store.ts";
import { TAKING_WORDS } from "./words.ts";

const FILES = new URL("./files.ts", import.meta.url);
const HTML = job<typeof takeHtml>(FILES, "takeHtml");
const TEXT = job<typeof takeText>(FILES, "takeText");
const FHIR = job<typeof takeFhir>(FILES, "takeFhir");
type Make = (accountId: string, rows: RecordRows, as: As) => Promise<Buffer>;

export function takingRoutes(ctx: Context): void {
  const zone = () => ctx.installation.current.timeZone;
  personRoute(ctx, "GET", "/take", async ({ tx, actor, personId, language }) => {
    const unsaved = await readAllUnsaved(tx, actor.accountId, personId);
    return { page: <TakePage {...{ actor, language, unsaved }} /> };
  });
  const as = ({ language }: PersonAsked) => ({ language, timeZone: zone(), now: new Date() });
  const take = (path: string, about: { type: string; name: string }, make: Make) =>
    personRoute(ctx, "GET", path, async (asked): Promise<Later> => {
      const rows = await readEverything(asked.tx, asked.personId, asked.language);
      return { ...about, file: () => make(asked.actor.accountId, rows, as(asked)) };
    });
  take("/take/document", { type: "text/html; charset=utf-8", name: "my-record.html" }, (who, rows, how) => heavy(who, HTML, rows, how));
  take("/take/text", { type: "text/plain; charset=utf-8", name: "my-record.txt" }, (who, rows, how) => heavy(who, TEXT, rows, how));
  take("/take/fhir", { type: "application/fhir+json; charset=utf-8", name: "my-record.fhir.json" }, (who, rows, how) =>
    heavy(who, FHIR, rows, { ...how, baseUrl: ctx.config.baseUrl }),
  );
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
           and section = any (duty_sections()) and section <> 'restrictive-events' and author_id <> $1) as more`,
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
