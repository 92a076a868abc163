import type { Pool } from "pg";
import type { DoorLog } from "./door-log.ts";
import type { SendMessage } from "./messages.ts";

/** What every function of this folder works with. Not to be called while a transaction of ours is open (one connection). */
export type Ground = {
  pool: Pool;
  baseUrl: string;
  secret: string;
  secure: boolean;
  sendMessage: SendMessage;
  /** false where no mail server is set: then nothing is sent to anybody */
  mail: boolean;
  log: DoorLog;
  /** Work that nobody waits for: its time must tell nothing, or a slow mail server must hold up no page. */
  later(work: () => Promise<unknown>): void;
};

/** Where a request comes from, for the list of sessions and to limit attempts. */
export type From = {
  address: string;
  userAgent: string;
  /** the Cookie header: a device that signed in before is known by it */ cookies?: string;
};

/** Somebody signed in: their session's token and account, as read by open_session(). */
export type Self = { token: string; accountId: string };

/** An account, and the session in which something is done with it, where there is one. */
export type Here = { accountId: string; token?: string };
