import { recordAct } from "../acts/act.ts";
import { changes } from "../acts/rules.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { ACCOUNTS_PATH, AccountsPage, CloseAccountPage } from "./accounts-page.tsx";
import * as store from "./accounts-store.ts";
import { ACCOUNTS_WORDS } from "./accounts-words.ts";
import { adminPage, adminPost } from "./admin-route.ts";
import { readInstallation } from "../../ground/installation/installation.ts";

/** How accounts stand; signing somebody out, closing the account of somebody who left, and who needs a second step. */
export function adminAccountRoutes(ctx: Context): void {
  adminPage(ctx, ACCOUNTS_PATH, async ({ tx, actor, language, query }) => {
    const looked = await lookFor(tx, actor, (query.q ?? "").trim().slice(0, 300));
    const words = ACCOUNTS_WORDS[language].notices;
    const done = looked.tooMany ? "tooMany" : (query.done ?? "");
    const told = Object.hasOwn(words, done) ? words[done as keyof typeof words] : undefined;
    const { timeZone, secondStepRoles: needing } = ctx.installation.current;
    const page = <AccountsPage {...{ actor, language, timeZone, needing, told }} {...looked} notice={null} />;
    return { page, status: looked.tooMany ? 429 : 200 };
  });
  adminPage(ctx, `${ACCOUNTS_PATH}/:accountId/close`, async (asked) => {
    const { actor, language } = asked;
    return { page: <CloseAccountPage {...{ actor, language }} notice={null} account={await accountIn(asked)} /> };
  });
  adminPost(ctx, `${ACCOUNTS_PATH}/:accountId/close`, async (asked) => {
    const { account_id: aboutId, roles } = await accountIn(asked);
    const done = await store.closeLeaver(asked.tx, aboutId);
    return {
      redirect: `${ACCOUNTS_PATH}?done=${done}`,
      act: done === "closed" ? { kind: "account-closed", aboutId, detail: { roles } } : null,
      afterwards: async () => {
        if (done === "closed") ctx.accounts.log("account-closed", { account: aboutId });
      },
    };
  });
  adminPost(ctx, `${ACCOUNTS_PATH}/:accountId/sign-out`, async ({ tx, actor, params: { accountId } }) => {
    const ended = await store.endSessionsOf(tx, accountId!);
    return {
      redirect: `${ACCOUNTS_PATH}?done=${ended === null ? "self" : "signedOut"}`,
      act: ended ? { kind: "sessions-ended", aboutId: accountId, detail: { sessions: ended } } : null,
      afterwards: async () => {
        if (!ended) return;
        await ctx.accounts.tell(accountId!, "sessions-ended", actor.name);
        ctx.accounts.log("sessions-ended", { account: accountId });
      },
    };
  });
  adminPost(ctx, `${ACCOUNTS_PATH}/second-step`, async ({ tx, form }) => {
    const given = [form.roles].flat();
    const roles = store.NEEDING.filter((role) => given.includes(role));
    const detail = changes({ secondStepRoles: ctx.installation.current.secondStepRoles }, { secondStepRoles: roles });
    await store.requireSecondStep(tx, roles);
    return {
      redirect: `${ACCOUNTS_PATH}?done=saved`,
      act: Object.keys(detail).length > 0 ? { kind: "settings", detail } : null,
      afterwards: async () => void (ctx.installation.current = await readInstallation(ctx.database.pool)),
    };
  });
}

/** Each look for one account is counted and written down, found or not; after too many, those of the service alone. */
async function lookFor(tx: Tx, actor: Actor, wanted: string) {
  const tooMany = wanted !== "" && !(await store.mayLookForAccount(tx));
  if (wanted === "" || tooMany) return { wanted: "", tooMany, accounts: await store.readAccounts(tx, "") };
  const accounts = await store.readAccounts(tx, wanted);
  await recordAct(tx, actor, { kind: "account-looked-for", aboutId: accounts[0]?.account_id });
  return { wanted, tooMany, accounts };
}

/** Of those who work or worked here: others close their own accounts. */
async function accountIn({ tx, params }: Asked): Promise<store.AccountRow> {
  const found = (await store.readAccounts(tx, "")).find((each) => each.account_id === params.accountId);
  if (!found || found.closed_at) throw new NotHere();
  return found;
}
