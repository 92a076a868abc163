import { isLanguage } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { lastDayOf, linkOf } from "./card.tsx";
import type { Afterwards, Asked } from "../../web/route.ts";
import { newSecrets } from "./secrets.ts";
import { renew } from "./store.ts";
import { INVITATION_WORDS } from "./words.ts";

type Sending = { invitationId: string; kind: "person" | "supporter" | "member"; from: string; email: string; token: string };

/**
 * Sends the link to an address, in the installation's language, as the reader's is not known yet. Nobody waits for the mail
 * server: what became of it stands on the list of invitations.
 */
export async function sendInvitation({ accounts, config, installation }: Context, sending: Sending): Promise<void> {
  const { invitationId, kind, from, email, token } = sending;
  if (email === "") return;
  const { language: chosen, timeZone } = installation.current;
  const language = isLanguage(chosen) ? chosen : "en-GB";
  const { subject, text } = INVITATION_WORDS[language].message;
  const name = from.replace(/\s+/g, " ");
  const link = linkOf(config.baseUrl, token);
  const message = { to: email, subject: subject[kind](name), text: text(name, link, lastDayOf(language, timeZone)) };
  accounts.later(() => accounts.sendMessage({ ...message, kind: "invitation", invitationId }));
}

/** Sends a new link in the place of one that did not arrive; false where the invitation is not open or not the actor's. */
export async function sendAgain(ctx: Context, { tx, params }: Asked): Promise<{ sent: boolean } & Afterwards> {
  const invitationId = params.invitationId!;
  const secrets = await newSecrets();
  const renewed = await renew(tx, invitationId, secrets);
  if (!renewed) return { sent: false };
  return { sent: true, afterwards: () => sendInvitation(ctx, { invitationId, token: secrets.token, ...renewed }) };
}
