import { askToKeep } from "./unsaved/ask.ts";
import { leftHere, takeUp, throwWaiting, waitingHere } from "./unsaved/shelf.ts";
import { submitForm } from "./unsaved/submit.ts";

/**
 * Nobody signs out without knowing what could not be sent. Where words wait on this device, any `form[data-sign-out]` leads
 * to the page that asks, `[data-waits]`: it sends what it can first, and goes on by itself where nothing is left; otherwise
 * it says how much waits, and offers to try again, to leave it sealed, or to throw it away.
 */
const NOW = "#now";
const place = document.querySelector<HTMLElement>("[data-waits]");
const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-sign-out]")];
const account = forms[0]?.dataset.signOut ?? "";
const one = (name: string): HTMLElement | null => place?.querySelector(`[data-waits-${name}]`) ?? null;

/**
 * Everything that has an address of its own is sent; what is refused, or cannot be opened, stays. What another window is
 * writing is that window's to send: it is left when nobody is signed in here any more (tabs/whose-tab.ts).
 */
async function sendAll(): Promise<number> {
  await takeUp(account, async ({ path, save }) => path !== "" && (await askToKeep(path, save)).is === "kept");
  return (await leftHere(account)).length;
}

function tell(count: number): void {
  if (!place) return;
  place.hidden = count === 0;
  const { one: single = "", many = "" } = place.dataset;
  one("count")!.textContent = count === 1 ? single : many.replace("{n}", String(count));
}

async function ask(): Promise<void> {
  const left = waitingHere(account).length === 0 ? 0 : await sendAll();
  const form = forms.find((each) => each.closest("main"));
  if (left === 0 && location.hash === NOW && form) return submitForm(form, null);
  tell(left);
}

if (place) {
  one("again")!.addEventListener("click", () => void sendAll().then(tell));
  one("throw")!.addEventListener("click", () => (one("sure")!.hidden = false));
  one("sure")!.addEventListener("click", () => {
    throwWaiting(account);
    void leftHere(account).then((left) => tell(left.length));
  });
  void ask();
} else {
  for (const form of forms)
    form.addEventListener("submit", (event) => {
      if (waitingHere(account).length === 0) return;
      event.preventDefault();
      location.assign(`${form.getAttribute("action")}${NOW}`);
    });
}
