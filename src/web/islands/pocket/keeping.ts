import { random, toBase64, type Bytes } from "./bytes.ts";
import { itemsOf, type Box, type Pocket } from "./box.ts";
import { takeAway } from "./contact.ts";
import { lockWithPin, lockWithSecret, newKeys, ROUNDS, unlockWithPin, unlockWithSecret, usable } from "./keys.ts";
import { secretOf, type Answered, type AskPasskey } from "./passkey.ts";
import { minutesToWait, NO_TRIES, wrongOnce } from "./tries.ts";

/** A new pocket on this device, empty, under a PIN. Answers the key it opens with, for as long as the page is there. */
export async function newPocket(
  box: Box,
  { account, language }: Pick<Pocket, "account" | "language">,
  pin: string,
  rounds = ROUNDS,
): Promise<CryptoKey> {
  const { publicKey, privateKey } = await newKeys();
  const byPin = await lockWithPin(privateKey, pin, rounds);
  const nothing = { kept: null, digest: "", keptAt: 0, openCard: false, card: null };
  await box.put("pocket", { account, language, publicKey, byPin, byPasskey: null, tries: NO_TRIES, ...nothing });
  return usable(privateKey);
}

/** Wrong PINs make pauses, kept on the device so that opening the page anew does not end them. */
export async function unlock(box: Box, pocket: Pocket, pin: string): Promise<{ key: CryptoKey } | { minutes: number } | "wrong"> {
  const found = await privateKeyOf(box, pocket, pin);
  return found !== "wrong" && "privateKey" in found ? { key: await usable(found.privateKey) } : found;
}

async function privateKeyOf(box: Box, pocket: Pocket, pin: string): Promise<{ privateKey: Bytes } | { minutes: number } | "wrong"> {
  const minutes = minutesToWait(pocket.tries, Date.now());
  if (minutes > 0) return { minutes };
  const privateKey = await unlockWithPin(pocket.byPin, pin);
  const tries = privateKey ? NO_TRIES : wrongOnce(pocket.tries, Date.now());
  const writes = box.transaction("pocket", "readwrite", { durability: "strict" });
  const there = await writes.store.get(pocket.account);
  if (there) await writes.store.put({ ...there, tries });
  await writes.done;
  return privateKey ? { privateKey } : "wrong";
}

type NoSecret = Exclude<Answered["is"], "secret">;

/** A second way in, beside the PIN, which is asked for this once: the same key, locked by what a passkey answers. All of it, or nothing. */
export async function addPasskey(
  box: Box,
  pocket: Pocket,
  pin: string,
  ask: AskPasskey = secretOf,
): Promise<{ minutes: number } | "wrong" | "added" | NoSecret> {
  const found = await privateKeyOf(box, pocket, pin);
  if (found === "wrong" || !("privateKey" in found)) return found;
  const salt = random(32);
  const answered = await ask(pocket.account, salt, null);
  if (answered.is !== "secret") return answered.is;
  const lock = await lockWithSecret(found.privateKey, answered.secret, salt);
  await setPasskey(box, pocket, { ...lock, credential: answered.credential });
  return "added";
}

export const dropPasskey = (box: Box, pocket: Pocket): Promise<void> => setPasskey(box, pocket, null);

async function setPasskey(box: Box, { account, publicKey }: Pocket, byPasskey: Pocket["byPasskey"]): Promise<void> {
  const writes = box.transaction("pocket", "readwrite", { durability: "strict" });
  const there = await writes.store.get(account);
  // begun anew meanwhile in another window, it has another key
  if (there && toBase64(there.publicKey) === toBase64(publicKey)) await writes.store.put({ ...there, byPasskey });
  await writes.done;
}

export async function unlockByPasskey({ account, byPasskey }: Pocket, ask: AskPasskey = secretOf): Promise<CryptoKey | NoSecret> {
  if (!byPasskey) return "failed";
  const answered = await ask(account, byPasskey.salt, byPasskey.credential);
  if (answered.is !== "secret") return answered.is;
  const privateKey = await unlockWithSecret(byPasskey, answered.secret);
  return privateKey ? usable(privateKey) : "failed";
}

/** The card's own words come from the server, which knows nothing of this choice; put back behind the PIN they go at once. */
export async function chooseCard(box: Box, account: string, openCard: boolean): Promise<void> {
  const writes = box.transaction("pocket", "readwrite");
  const there = await writes.store.get(account);
  // without a digest the whole is fetched anew, and the card with it
  if (there) await writes.store.put({ ...there, openCard, card: null, digest: openCard ? "" : there.digest });
  await writes.done;
}

/** All that is here of an account goes, also what was not sent: only on the person's word for it. */
export async function removeAll(box: Box, account: string): Promise<void> {
  for (const { seq } of await itemsOf(box, account)) await box.delete("item", seq!);
  await takeAway(box, account);
}

/** What goes out by itself as soon as the server answers: not what it refused, nor what was written on after that. */
export async function stillGoesOut(box: Box, account: string): Promise<number> {
  const held = new Set<string>();
  const items = await itemsOf(box, account);
  for (const { state, forServer, statementId } of items) if (state === "refused" || !forServer) held.add(statementId);
  return items.filter(({ state, statementId }) => state === "waiting" && !held.has(statementId)).length;
}
