import type { Context } from "../../web/context.ts";
import { inWords, nextOf, ownRoute, type Mine } from "./form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import { NewsPage, ProofOverPage, ProvePage } from "./news-pages.tsx";

/** What happened to one's own keys, and proving that one reads one's address. */
export function newsRoutes(ctx: Context): void {
  ownRoute(ctx, "GET", "/account/news", async ({ actor, self, request }) => ({
    page: (
      <NewsPage
        actor={actor}
        news={await ctx.accounts.news(self.accountId)}
        timeZone={ctx.installation.current.timeZone}
        next={nextOf(request.query)}
      />
    ),
  }));
  ownRoute(ctx, "POST", "/account/news", async ({ self, form }) => {
    await ctx.accounts.newsSeen(self.accountId);
    return { redirect: nextOf(form) };
  });
  ownRoute(ctx, "GET", "/account/prove", async (mine) => {
    const token = textIn(mine.request.query, "token");
    const info = await ctx.accounts.info(mine.self.accountId);
    if (info?.emailProved) return { redirect: "/account?done=proved" };
    if (!info?.email || !(await ctx.accounts.readProof(mine.self, token))) return over(mine);
    return { page: <ProvePage actor={mine.actor} email={info.email} token={token} /> };
  });
  ownRoute(ctx, "POST", "/account/prove", async (mine) => {
    const proved = await ctx.accounts.prove(mine.self, textIn(mine.form, "token"));
    return proved.ok ? { redirect: "/account?done=proved" } : over(mine);
  });
  ownRoute(ctx, "POST", "/account/prove/send", async (mine) => {
    const sent = await ctx.accounts.sendProof(mine.self.accountId);
    if (sent.ok) return { redirect: "/account?done=proofSent" };
    return { page: <ProofOverPage actor={mine.actor} problems={inWords(sent.problems, mine.language)} />, status: 422 };
  });
}

const over = ({ actor }: Mine) => ({ page: <ProofOverPage actor={actor} />, status: 422 });
