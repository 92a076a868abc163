import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { itemsOf, openBox, type Box, type Pocket } from "./box.ts";
import { contact } from "./contact.ts";
import { lockedPage } from "./locked.ts";
import { SEND, tellWindows } from "./told.ts";

/**
 * Opens the pocket's page without a signal, and is in contact with the server whenever somebody uses this site here: what
 * waits is sent, what is kept is renewed, and taken away where it may not be kept any more. It holds no key: what it
 * cannot read it can still keep and send.
 */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
type Syncing = Extendable & { tag: string };

declare const self: EventTarget & {
  POCKET: { url: string; revision: string | null }[];
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { navigationPreload?: { enable(): Promise<void> } };
};

const SHELL = "/pocket";
/** Said to the page when somebody signs out: there is no lock in it then, which would be seen for a moment. */
const LEAVING = "leaving";
/** Pages that are opened one after the other make one contact. */
const PAUSE = 20_000;
let lastContact = 0;
/** a form was sent since: something may have changed */
let posted = false;

precacheAndRoute(self.POCKET);
cleanupOutdatedCaches();

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) =>
  (event as Extendable).waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])),
);

registerRoute(
  ({ request, url }) => request.mode === "navigate" && url.pathname === SHELL,
  ({ url }) => shell(url),
);
registerRoute(
  ({ request }) => request.mode === "navigate",
  ({ event, url }) => visit(event as Fetching, url),
);

self.addEventListener("fetch", (event) => {
  const asked = event as Fetching;
  const { request } = asked;
  if (request.mode !== "navigate" || request.method !== "POST") return;
  posted = true;
  if (new URL(request.url).pathname === "/sign-out") asked.respondWith(signOut(request));
});

self.addEventListener("sync", (event) => {
  const asked = event as Syncing;
  if (asked.tag === SEND) asked.waitUntil(sendAll());
});

/** In the language that was spoken here last; where something is kept, with the lock in it, to be seen before any script has run. */
async function shell({ searchParams }: URL): Promise<Response> {
  const pockets = await withBox((box) => box.getAll("pocket"));
  const kept = pockets.find((each) => each.kept);
  const page = await matchPrecache(`/pocket/shell/${(kept ?? pockets[0])?.language ?? "en-GB"}`);
  if (!page) return fetch(SHELL);
  return kept && !searchParams.has(LEAVING) ? locked(page, kept) : page;
}

async function locked(page: Response, { card }: Pocket): Promise<Response> {
  const html = lockedPage(await page.text(), card);
  const headers = new Headers(page.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { headers });
}

/** Any other page: as ever where there is a signal, and the pocket where there is none. */
async function visit(event: Fetching, url: URL): Promise<Response> {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (answer.type !== "opaqueredirect") event.waitUntil(contactNowAndThen(url));
    return answer;
  } catch {
    // whoever leaves quickly is not led anywhere that says where they were
    if (url.pathname === "/leave") return new Response("<!doctype html><title>…</title>", { headers: { "content-type": "text/html" } });
    return Response.redirect(url.pathname === "/help" ? `${SHELL}#help` : SHELL, 302);
  }
}

async function contactNowAndThen({ pathname }: URL): Promise<void> {
  const due = posted || pathname === "/sign-in" || Math.abs(Date.now() - lastContact) > PAUSE;
  if (!due) return;
  posted = false;
  lastContact = Date.now();
  await withBox(async (box) => {
    if ((await box.count("pocket")) === 0) return;
    await contact(box);
    tellWindows();
  });
}

/** Throws where something still waits: then the browser tries again later. */
const sendAll = (): Promise<void> =>
  withBox(async (box) => {
    await contact(box);
    tellWindows();
    if ((await waitingIn(box)) > 0) throw new Error("Something still waits to be sent.");
  });

/** Signing out takes away what is kept. Where something could not be sent, it is said first. */
async function signOut(request: Request): Promise<Response> {
  const anyway = new URL(request.url).searchParams.has("anyway");
  const waits = await withBox(async (box) => {
    if (anyway || (await waitingIn(box)) === 0) return 0;
    await contact(box);
    return waitingIn(box);
  });
  return waits > 0 ? Response.redirect(`${SHELL}?${LEAVING}#${LEAVING}`, 303) : fetch(request);
}

/** How much of those whose plans are kept here has not been sent. */
async function waitingIn(box: Box): Promise<number> {
  let count = 0;
  for (const { account, kept } of await box.getAll("pocket"))
    if (kept) count += (await itemsOf(box, account)).filter(({ state }) => state !== "sent").length;
  return count;
}

async function withBox<T>(work: (box: Box) => Promise<T>): Promise<T> {
  const box = await openBox();
  try {
    return await work(box);
  } finally {
    box.close();
  }
}
