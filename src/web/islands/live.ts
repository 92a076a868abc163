import { byScript } from "./drawn-for.ts";

/**
 * Lets a page follow what others do: `<main data-live="/path?since=7">` is asked for every two seconds while it is seen,
 * and each `[data-live-part="name"]` of the answer takes the place of the one here, unless somebody is writing or choosing
 * in it. While a finger or the mouse is down nothing moves.
 * The answer's own `data-live` is asked next time. 204 means nothing new. Where there is nothing to follow any more, the
 * page goes on to what the server shows now; if somebody is writing, it stays, and shows `[data-live-over]`.
 */
const EVERY = 2000;
const LONGEST = 30_000;
let pause = EVERY;

const place = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-live]");

async function follow(): Promise<void> {
  const here = place();
  if (!here) return;
  if (document.visibilityState === "visible" && !pressing) await ask(here);
  setTimeout(() => void follow(), pause);
}

async function ask(here: HTMLElement): Promise<void> {
  try {
    const response = await fetch(here.dataset.live!, { headers: { accept: "text/html", ...byScript() } });
    if (response.redirected || response.status === 401 || response.status === 404 || response.status === 409) return endHere(here);
    if (!response.ok) throw new Error(String(response.status));
    pause = EVERY;
    if (response.status === 204) return;
    const news = new DOMParser().parseFromString(await response.text(), "text/html");
    // pressed meanwhile, it is asked for once more
    if (!pressing) swap(here, news);
  } catch {
    // no connection, or a server that is busy: the page stays as it is and asks less often
    pause = Math.min(pause * 2, LONGEST);
  }
}

/** Signed out, no longer let in, or over: the server says what is to be seen now, but nobody's half-written words are lost. */
function endHere(here: HTMLElement): void {
  delete here.dataset.live;
  if (!isWritten(here)) return location.reload();
  for (const over of document.querySelectorAll<HTMLElement>("[data-live-over]")) over.hidden = false;
}

function swap(here: HTMLElement, news: Document): void {
  let all = true;
  for (const part of document.querySelectorAll<HTMLElement>("[data-live-part]")) {
    const fresh = news.querySelector<HTMLElement>(`[data-live-part="${CSS.escape(part.dataset.livePart ?? "")}"]`);
    if (!fresh || fresh.outerHTML === part.dataset.liveHtml) continue;
    if (isWritten(part)) {
      all = false;
      continue;
    }
    replace(part, fresh);
  }
  dispatchEvent(new Event("ownterms:drawn"));
  // a part that was left for later is asked for again from the same point
  const next = news.querySelector<HTMLElement>("[data-live]")?.dataset.live;
  if (all && next) here.dataset.live = next;
}

/** Somebody is in one of its fields, or has written or chosen something there that is not sent. */
function isWritten(part: HTMLElement): boolean {
  const fields = part.querySelectorAll<Field>("textarea, select, input:not([type=hidden])");
  return [...fields].some((field) => isChanged(field) || (field === document.activeElement && !isTicked(field)));
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTicked = (field: Field): field is HTMLInputElement => field.type === "radio" || field.type === "checkbox";

function isChanged(field: Field): boolean {
  if (isTicked(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement)
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex((each) => each.defaultSelected),
      )
    );
  return field.value !== field.defaultValue;
}

/** Keeps the focus and what is unfolded where they were. */
function replace(part: HTMLElement, fresh: HTMLElement): void {
  const focusedId = part.contains(document.activeElement) ? document.activeElement?.id : "";
  const unfolded = [...part.querySelectorAll("details")].map((details) => details.open);
  const html = fresh.outerHTML;
  fresh.querySelectorAll("details").forEach((details, index) => (details.open = unfolded[index] ?? details.open));
  part.replaceWith(fresh);
  fresh.dataset.liveHtml = html;
  if (focusedId) document.getElementById(focusedId)?.focus();
}

/** What is pressed stays where it is until it is let go, and a moment longer: only then comes the click. */
let pressing = false;
const letGo = (): unknown => setTimeout(() => (pressing = false), 0);
addEventListener("pointerdown", () => (pressing = true), true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, letGo, true);

setTimeout(() => void follow(), EVERY);
