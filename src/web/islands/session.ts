import { drawnFor } from "./drawn-for.ts";

/**
 * On a shared device: `[data-session]` with `data-idle`, the seconds after which somebody who touches nothing is signed
 * out. Two minutes before, the page says so, and any touch or key stays; one minute before, it is covered; then it is left,
 * whether the server can be reached or not. However busy, a session ends after some hours: the server says when, and two
 * minutes before the page says so. Touches in any window count for all. Only they tell the server that somebody is
 * here: what scripts ask by themselves does not (x-ownterms-script).
 */
const place = document.querySelector<HTMLElement>("[data-session]")!;
// beside everything else, so that it stays when the rest is covered
document.body.append(place);
const idle = Number(place.dataset.idle) * 1000;
const WARNS = idle * 0.8;
const COVERS = idle * 0.9;
const TELLS = Math.min(60_000, idle / 10);
const LOOKS = Math.min(2_000, idle / 100);
const LAST = idle / 5;
const TOUCHED = "ownterms:touched";

let touched = Date.now();
let told = Date.now();
/** when the session ends whatever somebody does, once the server has said so */
let ends = Infinity;
type Stage = "here" | "warned" | "ending" | "covered";
let stage: Stage | "left" = "here";

/** The last touch in any window of this browser. */
function lastTouch(): number {
  try {
    return Math.max(touched, Number(localStorage.getItem(TOUCHED)) || 0);
  } catch {
    return touched;
  }
}

function touch(): void {
  // what is covered is shown again by its button alone
  if (stage === "covered" || stage === "left") return;
  touched = Date.now();
  try {
    localStorage.setItem(TOUCHED, String(touched));
  } catch {
    // a browser that keeps nothing: each window counts for itself
  }
  if (stage === "warned") show("here");
}

function look(): void {
  const since = Date.now() - lastTouch();
  if (stage === "left") return;
  if (since >= idle || Date.now() >= ends) return void leave();
  show(since >= COVERS ? "covered" : ends - Date.now() <= LAST ? "ending" : since >= WARNS ? "warned" : "here");
  if (lastTouch() > told && Date.now() - told >= TELLS) void tell();
}

function show(next: Stage): void {
  if (next === stage) return;
  stage = next;
  place.hidden = next === "here";
  document.documentElement.classList.toggle("covered", next === "covered");
  for (const each of document.body.children) if (each !== place) each.toggleAttribute("inert", next === "covered");
  for (const part of place.querySelectorAll<HTMLElement>("[data-session-part]")) part.hidden = part.dataset.sessionPart !== next;
  const stay = place.querySelector<HTMLElement>("[data-session-stay]");
  if (stay) stay.hidden = next === "ending";
  if (next === "covered") stay?.focus();
}

/** Somebody is here: the session goes on. Without a signal it is said at the next look. */
async function tell(): Promise<void> {
  const before = told;
  told = Date.now();
  try {
    const answer = await fetch("/session/stay", { method: "POST", headers: { accept: "application/json", ...drawnFor() } });
    // it ended meanwhile: nothing of it stays to be seen
    if (answer.status === 401) return await leave();
    const { endsIn } = (await answer.json()) as { endsIn?: number };
    if (typeof endsIn === "number") ends = Date.now() + endsIn * 1000;
  } catch {
    told = before;
  }
}

/** Nothing of the page stays to be seen; what was typed is sent, or waits sealed; then the session ends. */
async function leave(): Promise<void> {
  stage = "left";
  document.title = "…";
  document.documentElement.classList.add("left");
  dispatchEvent(new PageTransitionEvent("pagehide"));
  const over = new Promise((done) => setTimeout(done, 2_000));
  await Promise.race([over, new Promise((done) => setTimeout(done, 700)).then(signOut)]);
  location.replace("/sign-in?signed-out=idle");
}

const signOut = (): Promise<unknown> =>
  fetch("/sign-out", { method: "POST", headers: { accept: "application/json", ...drawnFor() }, keepalive: true }).catch(() => undefined);

for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) addEventListener(kind, touch, { capture: true, passive: true });
place.querySelector("[data-session-stay]")?.addEventListener("click", () => {
  stage = "warned";
  touch();
  void tell();
  look();
});
place.querySelector("[data-session-go]")?.addEventListener("click", () => void leave());
document.addEventListener("visibilitychange", look);
addEventListener("pageshow", look);
setInterval(look, LOOKS);
touch();
