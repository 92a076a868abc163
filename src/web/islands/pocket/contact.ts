import { fromBase64, toBase64, type Bytes } from "./bytes.ts";
import { pocketOf, type Box, type Item } from "./box.ts";
import { forgetSent, sendWaiting, sentOf, type Deliver, type Delivered } from "./outbox.ts";
import { seal } from "./seal.ts";
import { drawnFor } from "../drawn-for.ts";

/** What the server says to whoever is signed in on this device. `kept` comes only where it differs from what is here. */
export type News = {
  account: string;
  /** for whom this is said: what is sent after it says so */
  drawnFor: string;
  language: string;
  /** does this device keep anything for this session? and where it may not, why */
  keep: boolean;
  why: "" | "shared" | "off" | "nothing";
  key: { id: string; publicKey: string };
  digest: string;
  kept: unknown;
  card: string | null;
};

/** `expired`: nobody ended the session, it was not used for long. What is kept stays, locked. */
export type Asked = { is: "news"; news: News } | { is: "signed-out" } | { is: "expired" } | { is: "no-answer" };
export type Server = { ask(have: string): Promise<Asked>; deliver: (news: Pick<News, "account" | "drawnFor">) => Deliver };

export const keptOf = (account: string): string => `kept ${account}`;

/**
 * Speaks with the server: sends what waits, fetches what may be kept, and takes away what may not be kept any more. The
 * page does it, and so does the worker, whether the pocket is locked or not.
 */
export function contact(box: Box, server: Server = overNetwork): Promise<Asked> {
  // one window at a time; where a browser knows no locks, two do no harm, as everything has an id
  const alone = globalThis.navigator?.locks;
  return alone ? alone.request("ownterms-pocket", () => meet(box, server)) : meet(box, server);
}

async function meet(box: Box, server: Server): Promise<Asked> {
  const have = (await box.getAll("pocket")).find((each) => each.kept)?.digest ?? "";
  const first = await server.ask(have);
  if (first.is === "no-answer" || first.is === "expired") return first;
  if (first.is === "signed-out") {
    for (const { account } of await box.getAll("pocket")) await takeAway(box, account);
    return first;
  }
  const { account } = first.news;
  const changed = await sendWaiting(box, account, server.deliver(first.news));
  const sent = await sentOf(box, account);
  const asked = changed ? await server.ask(have) : first;
  if (asked.is === "news" && asked.news.account === account) await settle(box, asked.news, sent);
  else if (asked.is === "signed-out") await takeAway(box, account);
  return asked;
}

/** Keeps what the server lets this device keep, for this account; nothing for another, whose session is not here any more. */
async function settle(box: Box, news: News, sent: Set<string>): Promise<void> {
  for (const { account } of await box.getAll("pocket")) if (account !== news.account) await takeAway(box, account);
  const pocket = await pocketOf(box, news.account);
  if (!pocket) return;
  if (!news.keep) {
    await forgetSent(box, news.account, sent);
    return takeAway(box, news.account);
  }
  const kept = news.kept === null ? null : await seal(pocket.publicKey, keptOf(news.account), JSON.stringify(news.kept));
  const writes = box.transaction("pocket", "readwrite");
  const there = await writes.store.get(news.account);
  const { language, digest } = news;
  // begun anew meanwhile in another window, it has other keys
  if (there && kept && isSame(there.publicKey, pocket.publicKey))
    await writes.store.put({ ...there, language, digest, kept, card: there.openCard ? news.card : null, keptAt: Date.now() });
  // nothing came, as what was here was right; where it was changed meanwhile, it is asked for at the next contact
  if (there && !kept && there.digest === digest) await writes.store.put({ ...there, language, keptAt: Date.now() });
  await writes.done;
  await forgetSent(box, news.account, sent);
}

const isSame = (a: Bytes, b: Bytes): boolean => toBase64(a) === toBase64(b);

/** What is kept goes; what waits to be sent stays, sealed, until the same account is here again. All at once, or not. */
export async function takeAway(box: Box, account: string): Promise<void> {
  const writes = box.transaction(["pocket", "item"], "readwrite");
  const [pockets, items] = [writes.objectStore("pocket"), writes.objectStore("item")];
  const all = await items.index("account").getAll(account);
  for (const { seq } of all.filter(({ state }) => state === "sent")) await items.delete(seq!);
  const there = await pockets.get(account);
  const waits = all.some(({ state }) => state !== "sent");
  if (there && waits) await pockets.put({ ...there, kept: null, card: null, digest: "", openCard: false });
  else if (there) await pockets.delete(account);
  await writes.done;
}

const json = { accept: "application/json" };

const overNetwork: Server = {
  async ask(have) {
    try {
      const answer = await fetch(`/pocket.json?have=${encodeURIComponent(have)}`, { headers: json });
      const got = await answer.json();
      if (answer.status === 401 && got?.problems?.[""] === "signed-out") return { is: got.ended === false ? "expired" : "signed-out" };
      return answer.ok && got.ok ? { is: "news", news: got as News } : { is: "no-answer" };
    } catch {
      // no signal, or somebody else answered: nothing is known, so nothing is changed
      return { is: "no-answer" };
    }
  },
  deliver: (news) => (item) => deliver(news, item),
};

type Leaving = Item & { forServer: NonNullable<Item["forServer"]> };

async function deliver({ account, drawnFor: stamp }: Pick<News, "account" | "drawnFor">, { id, forServer }: Leaving): Promise<Delivered> {
  try {
    const body = JSON.stringify({ account, id, key: forServer.key, sealed: toBase64(forServer.sealed) });
    const headers = { ...json, "content-type": "application/json", ...drawnFor(stamp) };
    const answer = await fetch("/pocket/arrivals", { method: "POST", headers, body });
    const got = await answer.json();
    if (answer.ok && got.ok) return { is: "kept" };
    if (answer.status === 409) return got.why === "key" ? { is: "other-key" } : { is: "later" };
    const refused = got.ok === false && [400, 404, 413, 422].includes(answer.status);
    if (refused) return { is: "refused", why: Object.values<string>(got.problems ?? {}) };
    return answer.status === 500 ? { is: "broken" } : { is: "later" };
  } catch {
    return { is: "later" };
  }
}

export const serverKeyOf = ({ key }: Pick<News, "key">) => ({ id: key.id, publicKey: fromBase64(key.publicKey) });
