import { readInstallation } from "../src/ground/installation/installation.ts";
import type { Context } from "../src/web/context.ts";
import { Page } from "../src/web/layout.tsx";
import { Button, Form, Hidden } from "../src/web/parts/form.tsx";
import { languageOf, NotHere, send } from "../src/web/route.ts";
import type { Language } from "../src/ground/core/language.ts";
import { DEMO_WORDS } from "./words.ts";
import type { Character } from "./people.ts";

/** The page of invented people. Registered by the demonstration alone, which runs on a loopback address alone. */
export async function demoPage(ctx: Context, characters: Character[]): Promise<void> {
  ctx.installation.current = await readInstallation(ctx.database.pool);
  ctx.setup.code = null;
  ctx.fastify.get("/demo", async (request, reply) =>
    send(reply, { page: <DemoPage language={languageOf(ctx, request)} characters={characters} /> }),
  );
  ctx.fastify.post("/demo", async (request, reply) => {
    const { accountId } = (request.body ?? {}) as { accountId?: string };
    const character = characters.find((each) => each.accountId === accountId);
    if (!character) throw new NotHere();
    await ctx.accounts.signOut(ctx.accounts.readSessionToken(request.headers.cookie));
    const session = await ctx.accounts.openSession(character.accountId, false, {
      address: request.ip,
      userAgent: request.headers["user-agent"] ?? "",
    });
    if (!session) throw new NotHere();
    return send(reply.header("set-cookie", session.setCookies), { redirect: "/" });
  });
}

function DemoPage({ language, characters }: { language: Language; characters: Character[] }) {
  const words = DEMO_WORDS[language];
  return (
    <Page title={words.title} language={language} actor={null} path="/demo">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {characters.map(({ accountId, name, line }) => (
        <section key={accountId} class="card">
          <h2>{name}</h2>
          <p>{line}</p>
          <Form action="/demo">
            <Hidden name="accountId" value={accountId} />
            <Button kind="quiet">{words.become(name)}</Button>
          </Form>
        </section>
      ))}
    </Page>
  );
}
