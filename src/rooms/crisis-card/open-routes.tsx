import type { FastifyReply, FastifyRequest } from "fastify";
import { attemptFailed, beginAttempt, type Subject } from "../../people/accounts/attempts.ts";
import { newId } from "../../ground/core/id.ts";
import { isLanguage, type Language } from "../../ground/core/language.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { Button } from "../../web/parts/form.tsx";
import { languageOf, NotHere, send } from "../../web/route.ts";
import { visitKey } from "./address.ts";
import { cardInWords } from "./card.ts";
import { isAhead, isProgram, isSameVisit, isToken, VISIT_SECONDS, visitNote } from "./link.ts";
import { LINK_WORDS } from "./link-words.ts";
import { PhonePage } from "./phone-page.tsx";
import { openCard } from "./store.ts";

const NOTE = "ownterms_card";

/** The card's own address, for whoever holds it: no signing in, nothing to press, and no word of it goes out uncounted. */
export function openRoutes(ctx: Context): void {
  ctx.fastify.get("/c/:token", async (request, reply) => {
    reply.header("referrer-policy", "no-referrer").header("x-robots-tag", "noindex, nofollow, noarchive");
    const { token } = request.params as { token: string };
    if (!isToken(token)) throw new NotHere();
    if (request.method === "HEAD") return reply.type("text/html; charset=utf-8").send();
    // nobody has opened it yet; when they do, their browser asks again
    if (isAhead(request.headers)) return reply.code(503).send();
    const asksToSee = (request.query as { show?: string }).show === "yes";
    if (isProgram(request.headers["user-agent"]) && !asksToSee)
      return send(reply, { page: <ForPrograms language={languageOf(ctx, request)} /> });
    return open(ctx, request, reply, token);
  });
}

async function open(ctx: Context, request: FastifyRequest, reply: FastifyReply, token: string): Promise<FastifyReply> {
  const now = Date.now();
  const again = isSameVisit(visitKey(ctx), token, request.cookies[NOTE], now);
  const raw = await transaction(ctx.database.pool, { token: null }, (tx) => openCard(tx, token, again ? null : newId()));
  if (!raw) return refuse(ctx, request);
  if (!again) {
    const secure = ctx.config.baseUrl.startsWith("https:");
    reply.setCookie(NOTE, visitNote(visitKey(ctx), token, now), {
      path: "/c/",
      httpOnly: true,
      sameSite: "lax",
      secure,
      maxAge: VISIT_SECONDS,
    });
  }
  const card = cardInWords(raw, languageFor(request, raw.language));
  const { helpNumbers } = ctx.installation.current;
  return send(reply, { page: <PhonePage {...{ card, helpNumbers }} actor={null} path="/" unlisted /> });
}

/** In the language the reader chose here before; else in the person's. */
function languageFor(request: FastifyRequest, persons: Language): Language {
  const chosen = request.cookies.ownterms_language;
  return isLanguage(chosen) ? chosen : persons;
}

/**
 * A link that opens nothing counts as a guess of this network address; after some there is a pause. It holds back guesses
 * and never a card: somebody who holds one in a crisis may sit on the network of whoever is guessing.
 */
async function refuse(ctx: Context, request: FastifyRequest): Promise<never> {
  const subject: Subject = { kind: "cardAddress", of: request.ip };
  const allowed = await beginAttempt(ctx.database.accounts, subject);
  if (!allowed) throw Object.assign(new Error("Too many links that open nothing."), { statusCode: 429 });
  await attemptFailed(ctx.database.accounts, subject);
  throw new NotHere();
}

/** What a program sees that follows links by itself. Somebody taken for one can still open the card, and is counted. */
function ForPrograms({ language }: { language: Language }) {
  const words = LINK_WORDS[language];
  return (
    <Page title={words.programTitle} language={language} actor={null} path="/" bare unlisted>
      <h1>{words.programTitle}</h1>
      <p>{words.programText}</p>
      <form method="get">
        <Button name="show" value="yes">
          {words.programShow}
        </Button>
      </form>
    </Page>
  );
}
