import { Draft } from "./unsaved/draft.ts";
import { sealPlain, takeUp } from "./unsaved/shelf.ts";
import { askToKeep } from "./unsaved/ask.ts";

/**
 * Saves forms while they are written (unsaved/draft.ts), and takes up what earlier visits could not send: the server
 * keeps it as a draft of its own, and the form that it was written in holds it again.
 */
/** A form that was not drawn for it keeps what is begun in it all the same: its status says where, see parts/form.tsx. */
function prepare(): void {
  for (const status of document.querySelectorAll<HTMLElement>("form:not([data-autosave]) [data-keeps]")) {
    const form = status.closest("form")!;
    const { keeps = "", keepsKey = "", keepsSeal = "" } = status.dataset;
    Object.assign(form.dataset, { autosave: keeps, autosaveKey: keepsKey, seal: keepsSeal });
    // what was begun before is seen at once, also where its form was folded away
    const folded = form.closest("details");
    if (folded && form.querySelector("[formaction^='/unsaved/']")) folded.open = true;
  }
}

const drafts = new Map<HTMLFormElement, Draft>();
function keepAll(): void {
  prepare();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]"))
    if (!drafts.has(form)) drafts.set(form, new Draft(form));
}

keepAll();
// another part of a page that is followed live took the place of the one before
addEventListener("ownterms:drawn", keepAll);

const seals = new Map([...drafts.values()].map(({ shelf, form }) => [shelf.account, form.dataset.seal ?? ""]));
for (const [account, seal] of seals) if (account !== "") void sealPlain(account, seal).then(() => takeUpAll(account));

function takeUpAll(account: string): Promise<void> {
  return takeUp(account, async ({ path, place, save }) => {
    const here = [...drafts.values()].find((each) => each.isOf(place, save));
    const to = path || here?.path;
    if (!to) return false;
    const answer = await askToKeep(to, save);
    if (answer.is === "refused" && here) return here.takeRefused(save, answer.problems);
    if (answer.is !== "kept") return false;
    if (!answer.over) here?.take(save, answer.draft);
    return true;
  });
}
