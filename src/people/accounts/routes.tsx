import { isId } from "../../ground/core/id.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Answer } from "../../web/route.ts";
import { AccountPage, DevicesPage, PasskeysPage, PasswordPage, PinPage } from "./account-pages.tsx";
import { inWords, ownRoute, type Mine } from "./form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { AccountProblems } from "./problems.ts";
import { RecoveryCodesPage, SecondStepSettingsPage, SecondStepStartPage } from "./second-step-pages.tsx";
import { readJson } from "../../ground/core/read-json.ts";
import { newsRoutes } from "./news-routes.tsx";
import { PROVE_WORDS } from "./prove-words.ts";
import { signInRoutes } from "./sign-in-routes.tsx";
import { NamesPage, WayBackPage } from "./way-in-pages.tsx";
import { ACCOUNT_WORDS, type AccountTexts } from "./words.ts";

/** Signing in and out, a new password, and the pages of one's own account. */
export function accountRoutes(ctx: Context): void {
  signInRoutes(ctx);
  overview(ctx);
  newsRoutes(ctx);
  names(ctx);
  password(ctx);
  wayBack(ctx);
  passkeys(ctx);
  secondStep(ctx);
  pin(ctx);
  devices(ctx);
  // somebody touches the page: that they asked is what keeps their session (islands/session.ts)
  ownRoute(ctx, "POST", "/session/stay", async ({ self }) => ({
    json: { ok: true, endsIn: await ctx.accounts.sessionEndsIn(self.token) },
  }));
}

const base = (mine: Mine, problems?: AccountProblems) => ({ actor: mine.actor, problems: problems && inWords(problems, mine.language) });

/** What just happened is told on the page that one is sent to: `?done=pinSaved`. */
function noticeIn({ request, language }: Mine, ...known: (keyof AccountTexts["account"])[]): string | undefined {
  const happened = known.find((key) => key === textIn(request.query, "done"));
  const text = happened && ACCOUNT_WORDS[language].account[happened];
  return typeof text === "string" ? text : undefined;
}

function idIn({ request }: Mine, name: string): string {
  const id = (request.params as Record<string, string>)[name];
  if (!isId(id)) throw new NotHere();
  return id;
}

async function infoOf(ctx: Context, mine: Mine) {
  const info = await ctx.accounts.info(mine.self.accountId);
  if (!info) throw new NotHere();
  return info;
}

function overview(ctx: Context): void {
  ownRoute(ctx, "GET", "/account", async (mine) => {
    const [info, keys, sessions] = await Promise.all([
      infoOf(ctx, mine),
      ctx.accounts.listPasskeys(mine.self.accountId),
      ctx.accounts.listSessions(mine.self),
    ]);
    const happened = textIn(mine.request.query, "done");
    const words = PROVE_WORDS[mine.language];
    const notice =
      happened === "proofSent" && !info.emailProved ? words.sent : happened === "proved" && info.emailProved ? words.done : undefined;
    const counts = { passkeys: keys.length, sessions: sessions.length };
    return { page: <AccountPage actor={mine.actor} info={info} {...counts} mail={ctx.accounts.mail} notice={notice} /> };
  });
}

function names(ctx: Context): void {
  ownRoute(ctx, "GET", "/account/names", async (mine) => {
    const { username, email, emailProved } = await infoOf(ctx, mine);
    const typed = { username: username ?? "", email: email ?? "" };
    const saved = noticeIn(mine, "namesSaved");
    const sent = saved && email && !emailProved && ctx.accounts.mail ? ` ${PROVE_WORDS[mine.language].sent}` : "";
    return { page: <NamesPage {...base(mine)} typed={typed} notice={saved && saved + sent} /> };
  });
  ownRoute(ctx, "POST", "/account/names", async (mine) => {
    const typed = { username: textIn(mine.form, "username"), email: textIn(mine.form, "email") };
    const tried = await ctx.accounts.changeNames(mine.self, textIn(mine.form, "password"), typed);
    if (tried.ok) return { redirect: "/account/names?done=namesSaved" };
    return { page: <NamesPage {...base(mine, tried.problems)} typed={typed} />, status: 422 };
  });
}

function wayBack(ctx: Context): void {
  const page = async (mine: Mine, code: string | null, problems?: AccountProblems) => {
    const { wayBack: made } = await infoOf(ctx, mine);
    return <WayBackPage {...base(mine, problems)} {...{ made, code }} site={ctx.config.baseUrl} />;
  };
  ownRoute(ctx, "GET", "/account/way-back", async (mine) => ({ page: await page(mine, null) }));
  ownRoute(ctx, "POST", "/account/way-back", async (mine) => {
    const made = await ctx.accounts.makeWayBack(mine.self, textIn(mine.form, "password"));
    return made.ok ? { page: await page(mine, made.value) } : { page: await page(mine, null, made.problems), status: 422 };
  });
}

function password(ctx: Context): void {
  ownRoute(ctx, "GET", "/account/password", async (mine) => ({
    page: <PasswordPage {...base(mine)} notice={noticeIn(mine, "passwordChanged")} />,
  }));
  ownRoute(ctx, "POST", "/account/password", async (mine) => {
    const tried = await ctx.accounts.changePassword(mine.self, textIn(mine.form, "password"), textIn(mine.form, "newPassword"));
    if (tried.ok) return { redirect: "/account/password?done=passwordChanged" };
    return { page: <PasswordPage {...base(mine, tried.problems)} />, status: 422 };
  });
}

function passkeys(ctx: Context): void {
  const page = async (mine: Mine, problems?: AccountProblems) => (
    <PasskeysPage
      {...base(mine, problems)}
      passkeys={await ctx.accounts.listPasskeys(mine.self.accountId)}
      timeZone={ctx.installation.current.timeZone}
      name={textIn(mine.form, "name")}
      notice={noticeIn(mine, "passkeyNew", "passkeyGone")}
    />
  );
  ownRoute(ctx, "GET", "/account/passkeys", async (mine) => ({ page: await page(mine) }));
  ownRoute(ctx, "POST", "/account/passkeys/options", async (mine) => {
    const begun = await ctx.accounts.passkeyRegistration(mine.self.accountId, textIn(mine.form, "password"));
    return begun.ok
      ? { json: { ok: true, ...begun.value } }
      : { json: { ok: false, problems: inWords(begun.problems, mine.language) }, status: 422 };
  });
  ownRoute(ctx, "POST", "/account/passkeys", async (mine) => {
    const { form } = mine;
    const response = readJson(textIn(form, "passkey"));
    const added = await ctx.accounts.addPasskey(mine.self, textIn(form, "challengeId"), response, textIn(form, "name"));
    return added.ok ? { redirect: "/account/passkeys?done=passkeyNew" } : { page: await page(mine, added.problems), status: 422 };
  });
  ownRoute(ctx, "POST", "/account/passkeys/:passkeyId/remove", async (mine) => {
    if (!(await ctx.accounts.removePasskey(mine.self, idIn(mine, "passkeyId")))) throw new NotHere();
    return { redirect: "/account/passkeys?done=passkeyGone" };
  });
}

const neededNow = ({ request, language }: Mine): string | undefined =>
  textIn(request.query, "needed") ? ACCOUNT_WORDS[language].needNow : undefined;

function secondStep(ctx: Context): void {
  const path = "/account/second-step";
  ownRoute(ctx, "GET", path, async (mine) => {
    const { secondStep: on } = await infoOf(ctx, mine);
    return {
      page: <SecondStepSettingsPage {...base(mine)} on={on} notice={noticeIn(mine, "secondNowOn", "secondNowOff") ?? neededNow(mine)} />,
    };
  });
  ownRoute(ctx, "POST", path, async (mine) => {
    const started = await ctx.accounts.startTotp(mine.self, textIn(mine.form, "password"));
    if (started.ok) return { page: <SecondStepStartPage {...base(mine)} start={started.value} /> };
    const on = started.problems[""] === "totp-on";
    return { page: <SecondStepSettingsPage {...base(mine, started.problems)} on={on} />, status: 422 };
  });
  ownRoute(ctx, "POST", `${path}/confirm`, async (mine) => {
    const confirmed = await ctx.accounts.confirmTotp(mine.self, textIn(mine.form, "code"));
    if (confirmed.ok) return { redirect: `${path}?done=secondNowOn`, setCookies: confirmed.value.setCookies };
    return { page: <SecondStepStartPage {...base(mine, confirmed.problems)} start={null} />, status: 422 };
  });
  ownRoute(ctx, "POST", `${path}/change`, async (mine) => {
    const typed = textIn(mine.form, "password");
    const off = textIn(mine.form, "change") === "off";
    const changed = off ? await ctx.accounts.removeTotp(mine.self, typed) : await ctx.accounts.recoveryCodes(mine.self, typed);
    if (!changed.ok) {
      const { secondStep: on } = await infoOf(ctx, mine);
      return { page: <SecondStepSettingsPage {...base(mine, changed.problems)} on={on} asked={off ? "off" : "codes"} />, status: 422 };
    }
    if (Array.isArray(changed.value)) return { page: <RecoveryCodesPage {...base(mine)} codes={changed.value} /> };
    return { redirect: `${path}?done=secondNowOff`, setCookies: changed.value.setCookies };
  });
}

function pin(ctx: Context): void {
  ownRoute(ctx, "GET", "/account/pin", async (mine) => {
    const { pin: set } = await infoOf(ctx, mine);
    return { page: <PinPage {...base(mine)} set={set} notice={noticeIn(mine, "pinSaved", "pinGone")} /> };
  });
  ownRoute(ctx, "POST", "/account/pin", async (mine) => {
    const tried = await ctx.accounts.setPin(mine.self, textIn(mine.form, "password"), textIn(mine.form, "pin"));
    if (tried.ok) return { redirect: "/account/pin?done=pinSaved" };
    const { pin: set } = await infoOf(ctx, mine);
    return { page: <PinPage {...base(mine, tried.problems)} set={set} />, status: 422 };
  });
  ownRoute(ctx, "POST", "/account/pin/remove", async (mine) => {
    await ctx.accounts.removePin(mine.self);
    return { redirect: "/account/pin?done=pinGone" };
  });
}

function devices(ctx: Context): void {
  ownRoute(ctx, "GET", "/account/devices", async (mine) => {
    const sessions = await ctx.accounts.listSessions(mine.self);
    const { timeZone } = ctx.installation.current;
    const notice = noticeIn(mine, "sessionsEnded", "pocketStopped");
    return { page: <DevicesPage {...base(mine)} sessions={sessions} timeZone={timeZone} notice={notice} /> };
  });
  ownRoute(ctx, "POST", "/account/devices/:sessionId/stop-keeping", async (mine) => {
    if (!(await ctx.accounts.stopKeeping(mine.self.accountId, idIn(mine, "sessionId")))) throw new NotHere();
    return { redirect: "/account/devices?done=pocketStopped" };
  });
  ownRoute(ctx, "POST", "/account/devices/:sessionId/end", async (mine): Promise<Answer & { setCookies?: string[] }> => {
    const sessionId = idIn(mine, "sessionId");
    if (sessionId === mine.actor.sessionId) {
      return { redirect: "/sign-in?signed-out=yes", setCookies: await ctx.accounts.signOut(mine.self.token) };
    }
    if (!(await ctx.accounts.endSession(mine.self.accountId, sessionId))) throw new NotHere();
    return { redirect: "/account/devices?done=sessionsEnded" };
  });
  ownRoute(ctx, "POST", "/account/devices/end-others", async (mine) => {
    await ctx.accounts.endOtherSessions(mine.self);
    return { redirect: "/account/devices?done=sessionsEnded" };
  });
}
