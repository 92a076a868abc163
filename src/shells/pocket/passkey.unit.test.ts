import "fake-indexeddb/auto";
import { createHmac, randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { openBox, pocketOf, type Box, type Pocket } from "../../web/islands/pocket/box.ts";
import { addPasskey, dropPasskey, newPocket, unlock, unlockByPasskey } from "../../web/islands/pocket/keeping.ts";
import type { AskPasskey } from "../../web/islands/pocket/passkey.ts";
import { open, seal } from "../../web/islands/pocket/seal.ts";

const PIN = "heron over the canal";
const ROUNDS = 1000;
let box: Box;
let account: string;
beforeEach(async () => {
  box ??= await openBox();
  account = newId();
  await newPocket(box, { account, language: "en-GB" }, PIN, ROUNDS);
});
const pocket = async (): Promise<Pocket> => (await pocketOf(box, account))!;

/** A passkey that answers each salt with a secret of its own, as the extension asks for. */
function aPasskey(owner = account): AskPasskey {
  const [seed, id] = [randomBytes(32), newId()];
  return async (asking, salt, credential) => {
    if (credential !== null && credential !== id) return { is: "failed" };
    if (asking !== owner) return { is: "other" };
    return { is: "secret", credential: id, secret: new Uint8Array(createHmac("sha256", seed).update(salt).digest()) };
  };
}
const reads = async (key: CryptoKey | string) => {
  if (typeof key === "string") return key;
  return open(key, "a matter", await seal((await pocket()).publicKey, "a matter", "I stop cooking"));
};

describe("a passkey", () => {
  it("opens what the PIN opens, and the PIN stays", async () => {
    const passkey = aPasskey();
    expect(await addPasskey(box, await pocket(), PIN, passkey)).toBe("added");
    expect(await reads(await unlockByPasskey(await pocket(), passkey))).toBe("I stop cooking");
    const byPin = await unlock(box, await pocket(), PIN);
    expect(await reads((byPin as { key: CryptoKey }).key)).toBe("I stop cooking");
  });

  it("is not added without the PIN, and wrong ones are counted as on the lock", async () => {
    for (let tries = 1; tries <= 5; tries++) expect(await addPasskey(box, await pocket(), "wrong words", aPasskey())).toBe("wrong");
    expect(await addPasskey(box, await pocket(), PIN, aPasskey())).toEqual({ minutes: 1 });
    expect((await pocket()).byPasskey).toBeNull();
  });

  it.each(["other", "no-secret", "failed"] as const)("leaves everything as it was where it answers: %s", async (is) => {
    const before = await pocket();
    expect(await addPasskey(box, before, PIN, async () => ({ is }))).toBe(is);
    expect(await pocket()).toEqual(before);
    expect(await unlockByPasskey(before, async () => ({ is }))).toBe("failed");
  });

  it("of another account, or another one than was set up, opens nothing", async () => {
    await addPasskey(box, await pocket(), PIN, aPasskey());
    expect(await unlockByPasskey(await pocket(), aPasskey())).toBe("failed");
    expect(await unlockByPasskey(await pocket(), aPasskey(newId()))).toBe("failed");
    const sameNameOtherSecret: AskPasskey = async (_account, _salt, credential) => ({
      is: "secret",
      credential: credential!,
      secret: new Uint8Array(32),
    });
    expect(await unlockByPasskey(await pocket(), sameNameOtherSecret)).toBe("failed");
  });

  it("opens nothing once it was taken back, and nothing of it is left", async () => {
    const passkey = aPasskey();
    await addPasskey(box, await pocket(), PIN, passkey);
    await dropPasskey(box, await pocket());
    expect(await unlockByPasskey(await pocket(), passkey)).toBe("failed");
    expect((await pocket()).byPasskey).toBeNull();
  });

  it("is not put over a pocket that was begun anew meanwhile", async () => {
    const before = await pocket();
    const passkey = aPasskey();
    await addPasskey(box, before, PIN, async (...asked) => {
      await newPocket(box, { account, language: "en-GB" }, "other words", ROUNDS);
      return passkey(...asked);
    });
    expect((await pocket()).byPasskey).toBeNull();
  });
});
