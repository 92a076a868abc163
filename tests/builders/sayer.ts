import { HOUSE } from "../../src/app/house.ts";
import type { Actor } from "../../src/ground/core/actor.ts";
import type { Tx } from "../../src/ground/database/transaction.ts";
import type { Sayer } from "../../src/record/statements/say.ts";
import { today } from "../../src/web/dates.ts";

/** Somebody who says something today, outside of a request. */
export const sayer = (tx: Tx, actor: Actor): Sayer => ({ tx, actor, house: HOUSE, language: "en-GB", today: today("Europe/London") });
