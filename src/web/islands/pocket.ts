import { isEasyPin } from "../easy-pin.ts";
import { openBox, pocketOf, type Box, type Pocket } from "./pocket/box.ts";
import { drawnFor } from "./drawn-for.ts";
import { contact, type Asked, type News } from "./pocket/contact.ts";
import { chooseCard, newPocket, removeAll, stillGoesOut, unlock } from "./pocket/keeping.ts";
import { Opened } from "./pocket/opened.ts";
import { listenForPasskeys } from "./pocket/passkey-forms.ts";
import { Reading } from "./pocket/reading.ts";
import { countOf, filled, one, onSubmit, root, show, tell, words } from "./pocket/screen.ts";
import { SEND, tellWindows, whenTold } from "./pocket/told.ts";

/**
 * The page of the pocket. It shows what is kept on this device once it was unlocked, and first of all decides what there is
 * to show: nothing yet, a lock, or why nothing is kept here.
 */
const SHORTEST = 6;
/** Out of sight for so long, it locks itself. */
const LOCKS_AFTER = 5 * 60_000;
const RETRY = 15_000;

let reading: Reading | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;

const isAble = (): boolean =>
  isSecureContext &&
  "serviceWorker" in navigator &&
  "indexedDB" in globalThis &&
  "BroadcastChannel" in globalThis &&
  Boolean(crypto.subtle);

async function start(): Promise<void> {
  if (!isAble()) return show("unsupported");
  const box = await openBox().catch(() => null);
  if (!box) return show("unsupported");
  listen(box);
  const pocket = await keptIn(box);
  // what is kept is there at once; whether it may stay is asked meanwhile
  if (pocket && location.hash !== "#leaving") showLock(pocket);
  await meet(box);
}

const keptIn = async (box: Box): Promise<Pocket | undefined> => (await box.getAll("pocket")).find((each) => each.kept);

/** Of a lock that the worker answered with, everything stands already: what is typed in it meanwhile stays. */
function showLock({ card, byPasskey }: Pocket): void {
  const open = one("[data-open-card]");
  open.hidden = card === null;
  open.innerHTML = card ?? "";
  one("[data-form=unlock-passkey]").hidden = byPasskey === null;
  show("locked");
}

/** One contact with the server, and what follows from it for what is seen. */
async function meet(box: Box): Promise<void> {
  const asked = await contact(box);
  clearTimeout(retry);
  if (asked.is === "no-answer") retry = setTimeout(() => void meet(box), RETRY);
  tellWindows();
  await showWhatHolds(box, asked);
}

async function showWhatHolds(box: Box, asked: Asked): Promise<void> {
  if (location.hash === "#leaving") return leave(box);
  if (reading) return renew(box, reading);
  const kept = await keptIn(box);
  if (kept) return root.dataset.shown === "locked" ? undefined : showLock(kept);
  if (asked.is === "no-answer") return show("nothing");
  if (asked.is !== "news") return tellGone(box);
  const { why, account, language } = asked.news;
  if (language !== root.dataset.language) return speak(language);
  if (why === "shared") return show("shared");
  if (why === "nothing") return show("no-record");
  // it was removed here without a signal: the server is told now
  if (asked.news.keep) await tellServer("no", asked.news);
  if (root.dataset.shown === "set-up" || root.dataset.shown === "resume") return;
  show((await pocketOf(box, account)) ? "resume" : "set-up");
}

/** The page in the language of whoever is signed in. Asked once, so that a page kept in another one makes no circle. */
function speak(language: string): void {
  const path = `/pocket/shell/${language}`;
  if (location.pathname !== path) location.replace(path);
}

async function tellGone(box: Box): Promise<void> {
  show("signed-out");
  const waits = await box.count("item");
  if (waits > 0) tell(`${countOf(waits)}. ${words.gone}`);
}

async function leave(box: Box): Promise<void> {
  const waits = await box.count("item");
  show("leaving");
  one("[data-leaving-count]").textContent = countOf(waits);
}

/** What is open is shown again with what came; where it may not be kept any more, it closes. */
async function renew(box: Box, now: Reading): Promise<void> {
  const still = await now.opened.refresh();
  if (reading !== now) return;
  if (!still) {
    close();
    return meet(box);
  }
  if (!now.isWritten()) now.show(false);
}

function close(): void {
  reading = null;
  one("[data-page]").replaceChildren();
  one("[data-waiting-list]").replaceChildren();
  // what was told last can be of what was in it
  tell("");
}

async function openWith(box: Box, account: string, key: CryptoKey): Promise<void> {
  const opened = await Opened.of(box, account, key);
  if (!opened) return meet(box);
  reading = new Reading(opened, () => void sendSoon(box));
  one("[data-open-card]").replaceChildren();
  show("open");
  reading.show();
}

/** Now if there is a signal, and else as soon as there is, also when this page is closed by then. */
async function sendSoon(box: Box): Promise<void> {
  const registration = (await navigator.serviceWorker.getRegistration()) as
    (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;
  // a browser may forbid it: then it is sent when the page is open
  await registration?.sync?.register(SEND).catch(() => undefined);
  await meet(box);
}

/** The key, or what to tell. */
async function unlocked(box: Box, pocket: Pocket, pin: string): Promise<CryptoKey | string> {
  const opened = await unlock(box, pocket, pin);
  if (opened === "wrong") return words.wrong;
  return "key" in opened ? opened.key : filled(words.paused, opened);
}

function listen(box: Box): void {
  onSubmit("set-up", (form) => setUp(box, form));
  onSubmit("unlock", async (form) => {
    const pocket = await keptIn(box);
    if (!pocket) return (await meet(box), "");
    const key = await unlocked(box, pocket, pinIn(form));
    if (typeof key === "string") return key;
    form.reset();
    await openWith(box, pocket.account, key);
    return "";
  });
  one<HTMLButtonElement>("[data-form=unlock] button").disabled = false;
  listenForPasskeys(box, {
    kept: () => keptIn(box),
    opened: ({ account }, key) => openWith(box, account, key),
    changed: () => (reading ? renew(box, reading) : meet(box)),
  });
  onSubmit("resume", (form) => resume(box, form));
  onSubmit("forgot", () => beginAgain(box));
  onSubmit("stop", (form) => stop(box, form));
  onSubmit("open-card", () => setCard(box, true));
  onSubmit("shut-card", () => setCard(box, false));
  onSubmit("close", async () => {
    close();
    location.hash = "";
    await showAgain(box);
    return "";
  });
  addEventListener("hashchange", () => reading?.show());
  addEventListener("online", () => void meet(box));
  addEventListener("offline", () => reading && !reading.isWritten() && reading.show(false));
  whenTold(() => reading && void renew(box, reading));
  lockWhenLeft(box);
}

async function showAgain(box: Box): Promise<void> {
  const pocket = await keptIn(box);
  if (pocket) showLock(pocket);
  else await meet(box);
}

function lockWhenLeft(box: Box): void {
  let leftAt = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leftAt = Date.now();
    else if (reading && !reading.isWritten() && Date.now() - leftAt > LOCKS_AFTER) {
      close();
      void showAgain(box);
    }
  });
}

const pinIn = (form: HTMLFormElement, name = "pin"): string => String(new FormData(form).get(name) ?? "").trim();

/** What is wrong with a new PIN, or "". */
function pinProblem(form: HTMLFormElement): string {
  const pin = pinIn(form);
  if (pin.length < SHORTEST) return words.short;
  if (/^\d+$/.test(pin) && isEasyPin(pin)) return words.easy;
  return pin === pinIn(form, "again") ? "" : words.differs;
}

async function setUp(box: Box, form: HTMLFormElement): Promise<string> {
  const wrong = pinProblem(form);
  if (wrong) return wrong;
  const asked = await contact(box);
  if (asked.is !== "news") return words.needsSignal;
  return beginKeeping(box, asked.news, await newPocket(box, asked.news, pinIn(form)), form);
}

/** The same pocket again, for whom something still waits in it. */
async function resume(box: Box, form: HTMLFormElement): Promise<string> {
  const asked = await contact(box);
  if (asked.is !== "news") return words.needsSignal;
  const pocket = await pocketOf(box, asked.news.account);
  if (!pocket) return (await meet(box), "");
  const key = await unlocked(box, pocket, pinIn(form));
  return typeof key === "string" ? key : beginKeeping(box, asked.news, key, form);
}

async function beginKeeping(box: Box, news: News, key: CryptoKey, form: HTMLFormElement): Promise<string> {
  if (!(await tellServer("yes", news))) return words.needsSignal;
  await navigator.serviceWorker.register("/pocket-worker.js", { scope: "/" });
  await navigator.serviceWorker.ready;
  // a browser may keep it for longer than what it finds elsewhere; it says so or it does not
  await navigator.storage?.persist?.();
  await contact(box);
  form.reset();
  await openWith(box, news.account, key);
  return "";
}

async function tellServer(on: "yes" | "no", { drawnFor: stamp }: News): Promise<boolean> {
  try {
    const answer = await fetch("/pocket/keeping", {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", ...drawnFor(stamp) },
      body: JSON.stringify({ on }),
    });
    return answer.ok;
  } catch {
    // said to the person by whoever asked
    return false;
  }
}

/** Without the PIN: what waits is sent, as that needs none, and the rest goes. Only with a signal, so that something comes after it. */
async function beginAgain(box: Box): Promise<string> {
  const asked = await contact(box);
  if (asked.is !== "news" || (await stillGoesOut(box, asked.news.account)) > 0) return words.needsSignal;
  await removeAll(box, asked.news.account);
  if (!(await tellServer("no", asked.news))) return words.needsSignal;
  await meet(box);
  return "";
}

async function setCard(box: Box, open: boolean): Promise<string> {
  if (!reading) return "";
  await chooseCard(box, reading.opened.account, open);
  const asked = open ? await contact(box) : null;
  await renew(box, reading);
  return asked?.is === "no-answer" ? words.needsSignal : "";
}

/** Stopping removes everything; what was not sent is named before it goes. */
async function stop(box: Box, form: HTMLFormElement): Promise<string> {
  if (!reading) return "";
  const asked = await contact(box);
  await reading.opened.refresh();
  const waits = reading.opened.waiting.length;
  // pressed once more, with that in mind
  if (waits > 0 && form.dataset.sure !== String(waits)) {
    form.dataset.sure = String(waits);
    return filled(words.stopWaits, { n: waits });
  }
  const { account } = reading.opened;
  if (asked.is === "news" && asked.news.account === account) await tellServer("no", asked.news);
  await removeAll(box, account);
  close();
  location.hash = "";
  if ((await box.count("pocket")) === 0) await (await navigator.serviceWorker.getRegistration())?.unregister();
  await meet(box);
  return "";
}

void start();
