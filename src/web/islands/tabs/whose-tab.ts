/**
 * A browser is one person's at a time. When somebody signs out in one window, or another signs in there, the other windows
 * still show whoever was there before: each hears of it and is left at once, also when it is looked at again later. What was
 * typed there is sent as ever when a page is left, and kept for whose page it was.
 */
const HERE = "ownterms:here";
const NOBODY = "nobody";

/** The account that this page was drawn for; "" where it was drawn for nobody (src/web/drawn-for.ts has the order). */
const account = (document.body.dataset.drawnFor ?? "").split(".")[1] ?? "";

/** Null where the browser keeps nothing: then windows know nothing of each other. */
function whoIsHere(): string | null {
  try {
    return localStorage.getItem(HERE);
  } catch {
    return null;
  }
}

function sayWhoIsHere(who: string): void {
  try {
    localStorage.setItem(HERE, who);
  } catch {
    // the same
  }
}

/** Calls `leave` once this window shows what is somebody else's by now. */
export function leaveWhenAnothers(leave: (href: string) => void): void {
  if (account !== "") sayWhoIsHere(account);
  else if (location.pathname === "/sign-in") sayWhoIsHere(NOBODY);
  const look = () => {
    const here = whoIsHere();
    if (account !== "" && here !== null && here !== account) leave("/sign-in?signed-out=elsewhere");
  };
  addEventListener("storage", ({ key }) => {
    if (key === HERE) look();
  });
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) look();
  });
}
