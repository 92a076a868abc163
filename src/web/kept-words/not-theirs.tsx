import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Context } from "../context.ts";
import { ageOf, type NotTheirPage, type Stamp } from "../drawn-for.ts";
import { Page } from "../layout.tsx";
import { Actions, Button, ButtonLink, Form } from "../parts/form.tsx";
import { languageOf, send, wantsJson, type Answer } from "../route.ts";
import { keepWords, wasTyped, type Because } from "./store.ts";
import { KEPT_WORDS } from "./words.ts";

/** A session lasts so many days at most without being used: no older page was open in one. */
const OLDEST = 14;

type Kept = { name: string; kept: boolean } | null;

/** Whoever acts on a page that was not drawn for them is told so. Nothing was done; words are kept for whose page it is. */
export async function answerNotTheirs(ctx: Context, request: FastifyRequest, reply: FastifyReply, it: NotTheirPage): Promise<FastifyReply> {
  const { actor, stamp } = it;
  const language = actor?.language ?? languageOf(ctx, request);
  const json = wantsJson(request);
  if (!stamp) return send(reply, json ? refused(KEPT_WORDS[language].old) : { page: <OldPage {...{ actor, language }} />, status: 409 });
  const kept = await keepFor(ctx, request, stamp, actor ? "another" : "ended");
  if (!actor) return send(reply, json ? signedOut(kept) : { redirect: signInAt(request, stamp, kept) });
  const words = KEPT_WORDS[language];
  if (json) return send(reply, refused(kept?.kept ? words.stopped(kept.name) : words.notKept));
  return send(reply, { page: <AnothersPage {...{ actor, language, kept }} wasTyped={wasTyped(request)} />, status: 409 });
}

const keepFor = async (ctx: Context, request: FastifyRequest, stamp: Stamp, because: Because): Promise<Kept> =>
  ageOf(stamp) > OLDEST ? null : keepWords(ctx.database.accounts, stamp, request, because);

const refused = (text: string): Answer => ({ json: { ok: false, why: "account", problems: { "": text } }, status: 409 });
const signedOut = (kept: Kept): Answer => ({
  json: { ok: false, problems: { "": "signed-out" }, ...(kept?.kept && { kept: true }) },
  status: 401,
});

/** Signing in leads back to the page, where what was kept waits; a file is never kept. */
function signInAt({ headers }: FastifyRequest, { page }: Stamp, kept: Kept): string {
  const withFile = headers["content-type"]?.startsWith("multipart/") === true;
  const ended = withFile ? "file" : kept?.kept ? "kept" : "yes";
  return `/sign-in?next=${encodeURIComponent(page)}&ended=${ended}`;
}

function AnothersPage({ actor, language, kept, wasTyped }: { actor: Actor | null; language: Language; kept: Kept; wasTyped: boolean }) {
  const words = KEPT_WORDS[language];
  const now = actor?.name ?? "";
  return (
    <Page title={words.title} language={language} actor={actor} path="/">
      <h1>{words.title}</h1>
      <p class="lede">{kept ? words.opened(kept.name, now) : words.openedBySomebody(now)}</p>
      <p>{words.nothing}</p>
      {kept?.kept ? <p>{words.kept(kept.name)}</p> : wasTyped && <p>{words.notKept}</p>}
      <Actions>
        <ButtonLink href="/">{words.home}</ButtonLink>
        <Form action="/sign-out">
          <Button kind="quiet">{words.signOut}</Button>
        </Form>
      </Actions>
    </Page>
  );
}

/** Nobody knows whose words are in it: they are shown to nobody, and are still in the form behind. */
function OldPage({ actor, language }: { actor: Actor | null; language: Language }) {
  const words = KEPT_WORDS[language];
  return (
    <Page title={words.oldTitle} language={language} actor={actor} path="/">
      <h1>{words.oldTitle}</h1>
      <p class="lede">{words.old}</p>
      <p>{words.oldBack}</p>
      <Actions>
        <ButtonLink href="/">{words.home}</ButtonLink>
      </Actions>
    </Page>
  );
}
