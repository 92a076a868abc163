import type { FastifyInstance } from "fastify";
import type { Config } from "../ground/config.ts";
import type { Database } from "../ground/database/open.ts";
import type { House } from "./house.ts";
import type { Assets } from "./asset-files.ts";
import type { Installation } from "../ground/installation/installation.ts";

/**
 * The one-time code that opens the set-up page of an empty installation, as printed on the terminal at start; null
 * where there is nothing to set up. Whoever completes the set-up puts null in its place.
 */
export type Setup = { code: string | null };

/**
 * What the whole server shares; made once at start and handed to every capability's routes. Each floor above adds what it
 * shares beside the code that makes it: `declare module "…/web/context.ts" { interface Context { accounts: Accounts } }`.
 */
export interface Context {
  fastify: FastifyInstance;
  config: Config;
  database: Database;
  assets: Assets;
  house: House;
  /** Who runs this, time zone, help numbers; kept in memory and read again when an administrator changes it. */
  installation: { current: Installation };
  setup: Setup;
  /** which content was read at start (content/version.ts) */
  content: string;
}
