import { v5 } from "uuid";
import type { Around } from "../../record/own-writing/page.tsx";
import type { PersonAsked, Place } from "../../record/own-writing/keeping.ts";
import { sameBody } from "../../record/statements/same-body.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { say } from "../../record/statements/say.ts";
import type { Context } from "../../web/context.ts";
import { NotHere } from "../../web/route.ts";
import { cardInWords, type Card } from "./card.ts";
import { choiceOf, NOTHING_CHOSEN, SOURCES } from "./rules.ts";
import { cardLine, crisisCard, type Choice } from "./shape.ts";
import { tokenAgain, type Link } from "./link.ts";
import { addressOf, linkKey } from "./address.ts";
import { readOpenings, readRawCard, type Openings } from "./store.ts";

/** The lines that are written for the card itself. */
export const LINES: Place = { base: "/card/lines", section: "crisis-card", kind: cardLine.kind, groupOf: () => "", pageOf: () => "/card" };

/** What the person's pages about their card are made of. `card`: null where nothing was chosen yet. */
export type CardRoom = {
  around: Around;
  choice: Choice;
  card: Card | null;
  openings: Openings;
  /** the card's own address, where it has one that can be shown */
  address: string | null;
};

export async function inCard(ctx: Context, asked: PersonAsked): Promise<CardRoom> {
  const { tx, personId, language } = asked;
  const [room, raw, openings] = await Promise.all([
    readRoom(tx, personId, [...SOURCES]),
    readRawCard(tx, personId),
    readOpenings(tx, personId),
  ]);
  return {
    around: { ctx, asked, place: LINES, ...room },
    choice: choiceOf(room.statements)?.body ?? NOTHING_CHOSEN,
    card: raw && cardInWords(raw, language),
    openings,
    address: addressNow(ctx, openings.link),
  };
}

/** The id of what follows by itself from something that was sent under an id: sent again, it is the same. */
export const followingFrom = (id: string): string => v5("crisis-card", id);

/**
 * A new revision of the one card, whose id follows from the person's; what is unchanged adds nothing to the history. Sent
 * twice it is there once.
 */
export async function keepChoice(asked: PersonAsked, around: Around, revisionId: string, choice: Choice): Promise<void> {
  const was = choiceOf(around.statements);
  if (sameBody(was?.body ?? NOTHING_CHOSEN, choice)) return;
  const { personId } = asked;
  const saved = await say(asked, {
    personId,
    statementId: was?.statement_id ?? followingFrom(personId),
    revisionId,
    basedOn: was?.revision_id ?? "",
    kind: crisisCard.kind,
    voice: "own",
    body: choice,
  });
  if (!saved.ok) throw new NotHere();
}

function addressNow(ctx: Context, link: Link | null): string | null {
  const token = link && tokenAgain(linkKey(ctx), link);
  return token && addressOf(ctx, token);
}
