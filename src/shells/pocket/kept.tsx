import type { House } from "../../web/house.ts";
import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import type { Actor } from "../../ground/core/actor.ts";
import type { Kept } from "../../web/islands/pocket/kept.ts";
import { Rooms } from "../../web/parts/rooms.tsx";
import { SPACES } from "../../web/layout.tsx";
import { agreementParts } from "./agreements.tsx";
import { cardPart, openCard } from "./card.tsx";
import { goalsPart } from "../../rooms/goals/on-device.tsx";
import type { Part } from "../../record/on-device/parts.tsx";
import { picturesPart } from "./pictures.tsx";
import { safetyPart } from "../../rooms/safety-plan/on-device.tsx";
import type { ServerKey } from "../../record/own-writing/server-key.ts";
import type { ToKeep } from "./store.ts";
import { wellnessPart } from "../../rooms/wellness-plan/on-device.tsx";
import { POCKET_WORDS } from "./words.ts";

type Installed = { house: House; timeZone: string; key: ServerKey };

/** All that the device of the person may keep: what they can read, and the forms in which they can say more. */
export function keptOf(actor: Actor, { house, timeZone, key }: Installed, { statements, card, agreements }: ToKeep): Kept {
  const reading = { statements, language: actor.language, timeZone };
  const parts = [
    cardPart(card, actor.language),
    safetyPart(reading),
    wellnessPart(reading),
    goalsPart(reading),
    picturesPart(house.kinds, actor, reading, key),
    ...agreementParts(agreements, { ...reading, house, accountId: actor.accountId, now: new Date() }),
  ].filter((part) => part !== null);
  return {
    key: { id: key.id, publicKey: key.publicKey },
    space: SPACES.find((known) => known === actor.space?.colour) ?? "leaf",
    largePrint: actor.largePrint,
    pages: [firstPage(parts, actor), ...parts.map(({ page }) => page)],
    places: Object.assign({}, ...parts.map(({ places }) => places)),
    entries: parts.flatMap(({ entries }) => entries),
  };
}

function firstPage(parts: Part[], { language }: Actor) {
  const words = POCKET_WORDS[language];
  const rooms = [
    ...parts.map(({ page, picture, text }) => ({ href: `#${page.id}`, icon: picture, title: page.title, text })),
    { href: "#help", icon: "help" as const, title: words.helpNumbers, text: words.helpText },
  ];
  return { id: "", title: words.title, html: renderToString(<Rooms rooms={rooms} label={words.title} />) };
}

/** The card as it is read without PIN, where the device was told to leave it open. */
export const cardOf = (actor: Actor, { card }: ToKeep): string | null => openCard(card, actor.language);

/** Tells whether a device has what the server has. */
export const digestOf = (kept: unknown, card: string | null): string =>
  createHash("sha256")
    .update(JSON.stringify([kept, card]))
    .digest("base64url");
