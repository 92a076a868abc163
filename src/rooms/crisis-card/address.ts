import type { Context } from "../../web/context.ts";

export const addressOf = ({ config }: Pick<Context, "config">, token: string): string => `${config.baseUrl}/c/${token}`;

/** The keys of this installation: for the tokens of links, and for the notes by which a visit is known again. */
export const linkKey = ({ accounts }: Pick<Context, "accounts">): Buffer => accounts.keyFor("crisis card link");
export const visitKey = ({ accounts }: Pick<Context, "accounts">): Buffer => accounts.keyFor("crisis card visit");
