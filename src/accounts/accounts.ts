import type { Pool } from "pg";
import type { BetterAuth } from "./better-auth.ts";
import type { SendMessage } from "./messages.ts";

/** What every function of this folder works with. Not to be called while a transaction of ours is open (one connection). */
export type Ground = { pool: Pool; auth: BetterAuth; baseUrl: string; secret: string; secure: boolean; sendMessage: SendMessage };

/** Where a request comes from, for the list of sessions and to limit attempts. */
export type From = { address: string; userAgent: string };

/** Somebody signed in: their session's token and account, as read by open_session(). */
export type Self = { token: string; accountId: string };
