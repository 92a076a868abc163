import { Draft } from "./unsaved/draft.ts";
import { takeUp } from "./unsaved/shelf.ts";
import { askToKeep } from "./unsaved/ask.ts";

/**
 * Saves forms while they are written (unsaved/draft.ts), and takes up what earlier visits could not send: the server
 * keeps it as a draft of its own, and the form that it was written in holds it again.
 */
const drafts = [...document.querySelectorAll<HTMLFormElement>("form[data-autosave]")].map((form) => new Draft(form));
const accounts = new Set(drafts.map(({ shelf }) => shelf.account).filter((account) => account !== ""));

for (const account of accounts) {
  void takeUp(account, async ({ path, place, save }) => {
    const here = drafts.find((each) => each.isOf(place, save));
    const answer = await askToKeep(path || here?.path || "", save);
    if (answer.is === "refused" && here) return here.takeRefused(save, answer.problems);
    if (answer.is !== "kept") return false;
    if (!answer.over) here?.take(save, answer.draft);
    return true;
  });
}
