import type { Box, Pocket } from "./box.ts";
import { addPasskey, dropPasskey, unlockByPasskey } from "./keeping.ts";
import { mayKeepSecrets } from "./passkey.ts";
import { filled, one, onSubmit, words } from "./screen.ts";

/** What the page of the pocket does when it was opened, and when something of its settings changed. */
type Page = {
  kept(): Promise<Pocket | undefined>;
  opened(pocket: Pocket, key: CryptoKey): Promise<void>;
  changed(): Promise<void>;
};

/** The other way in: offered on the lock where it was set up, and set up and taken back among the settings. */
export function listenForPasskeys(box: Box, page: Page): void {
  onSubmit("unlock-passkey", async () => {
    const pocket = await page.kept();
    if (!pocket) return (await page.changed(), "");
    const key = await unlockByPasskey(pocket);
    if (typeof key === "string") return key === "other" ? words.passkeyOther : words.passkeyNot;
    await page.opened(pocket, key);
    return "";
  });
  onSubmit("add-passkey", async (form) => {
    const pocket = await page.kept();
    if (!pocket) return (await page.changed(), "");
    const pin = String(new FormData(form).get("pin") ?? "").trim();
    const added = await addPasskey(box, pocket, pin);
    if (added !== "added") return whyNot(added);
    form.reset();
    await page.changed();
    return "";
  });
  onSubmit("drop-passkey", async () => {
    const pocket = await page.kept();
    if (pocket) await dropPasskey(box, pocket);
    await page.changed();
    return "";
  });
  void mayKeepSecrets().then((may) => {
    one("[data-passkey-none]").hidden = may;
    one("[data-passkey-can]").hidden = !may;
  });
}

function whyNot(why: Exclude<Awaited<ReturnType<typeof addPasskey>>, "added">): string {
  if (typeof why === "object") return filled(words.paused, why);
  if (why === "wrong") return words.wrong;
  if (why === "other") return words.passkeyOther;
  return why === "no-secret" ? words.passkeyNoSecret : words.passkeyNotAdded;
}
