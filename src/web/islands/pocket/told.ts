const CHANNEL = "ownterms-pocket";

/** The name under which a browser that can do so sends what waits, also when no window is open. */
export const SEND = "ownterms-send";

/** Other windows of this site show what changed. */
export function tellWindows(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

export const whenTold = (work: () => void): void => new BroadcastChannel(CHANNEL).addEventListener("message", work);
