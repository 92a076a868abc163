import { isLanguage } from "../core/language.ts";
import type { Context } from "../web/context.ts";
import { lastDayOf, linkOf } from "./card.tsx";
import { INVITATION_WORDS } from "./words.ts";

type Sending = { kind: "person" | "supporter" | "member"; from: string; email: string; token: string };

/** Sends the link to whoever gave an address; in the installation's language, as the reader's is not known yet. */
export async function sendInvitation({ accounts, config, installation }: Context, { kind, from, email, token }: Sending): Promise<void> {
  if (email === "") return;
  const { language: chosen, timeZone } = installation.current;
  const language = isLanguage(chosen) ? chosen : "en-GB";
  const { subject, text } = INVITATION_WORDS[language].message;
  const name = from.replace(/\s+/g, " ");
  await accounts.sendMessage({
    to: email,
    subject: subject[kind](name),
    text: text(name, linkOf(config.baseUrl, token), lastDayOf(language, timeZone)),
  });
}
