import { leaveWhenAnothers } from "./tabs/whose-tab.ts";

/**
 * "Leave this page quickly": goes to a neutral place at once and takes this page out of the browser's history; so does
 * pressing Escape three times within two seconds. Without script the link still leads there.
 */
const WITHIN = 2000;
let leaving = false;

function leave(href: string): void {
  leaving = true;
  // nothing of the page stays to be seen while the other one loads
  document.title = "…";
  document.documentElement.classList.add("left");
  location.replace(href);
}

const links = document.querySelectorAll<HTMLAnchorElement>("a[data-leave]");
for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
}
leaveWhenAnothers(leave);
for (const hint of document.querySelectorAll<HTMLElement>("[data-leave-hint]")) hint.hidden = false;

// whoever leaves quickly is not asked "Leave site?": this script is the first of every page, so it hears of it first
addEventListener("beforeunload", (event) => {
  if (leaving) event.stopImmediatePropagation();
});

let presses: number[] = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    presses = [];
    return;
  }
  // Escape is also the browser's "stop loading": pressed once more on the way out, it would hold this page here
  if (leaving) return void event.preventDefault();
  if (event.repeat) return;
  presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
  if (presses.length < 3 || !links[0]) return;
  event.preventDefault();
  leave(links[0].href);
});

// coming back by "Back" to a page that was left shows it fresh, not as it was hidden
addEventListener("pageshow", (event) => {
  leaving = false;
  if (event.persisted && document.documentElement.classList.contains("left")) location.reload();
});
