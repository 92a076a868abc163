import { isolated } from "../../ground/core/name.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Card } from "./card.ts";
import type { Heading } from "./headings.ts";
import { LONGEST, ruler, type Ruler } from "./ruler.ts";

/** A card as it lies in a wallet (ISO/IEC 7810 ID-1), in millimetres. The style sheet says the same (look/card.css). */
export const CARD = { width: 85.6, height: 54, edge: 3.5, square: 21, gap: 2 };

/** Sizes of letters in points, the largest that fits is taken; with the room each line has. */
export const SIZES = [
  { size: 11, line: 13.2 },
  { size: 9.5, line: 11.4 },
  { size: 8.5, line: 10.2 },
  { size: 7.5, line: 9 },
  { size: 7, line: 8.4 },
] as const;
export const SMALLEST = SIZES.length - 1;

export const BETWEEN = 2.5;
const AFTER_ITEM = 1;
const POINTS = 72 / 25.4;
/** A browser sets the same letters a little wider here and there. */
const CAUTION = 0.97;

/** One thing on a printed side: what it says, how it is reached. `wide`: it does not fit on any side at all. */
export type Printed = { key: string; text: string; contact: string | null; voice?: Voice };
export type Side = { heading: Heading | null; title: string | null; items: Printed[] }[];
export type Layout = {
  /** which of SIZES */
  size: number;
  sides: Side[];
  /** on one card, both sides of it, with everything that was chosen */
  fits: boolean;
  /** what takes the most room, the longest first: worth leaving out, or saying shorter */
  longest: { text: string; lines: number }[];
  /** longer than a whole side: left off in print */
  tooLong: string[];
};

type Block = { heading: Heading | null; title: string | null; items: Printed[] };

/** Sets a card for print: in the largest letters that fit on two sides; on more sides where none does. */
export function layoutOf(card: Card, withSquare: boolean): Layout {
  const all = blocksOf(card);
  const rule = ruler();
  const smallest = setter(SMALLEST, card, withSquare, rule);
  const isTooLong = (item: Printed): boolean =>
    Math.max(item.text.length, item.contact?.length ?? 0) > LONGEST || smallest.itemHeight(item, 1) > smallest.room(1) - smallest.headRoom;
  const tooLong = all.flatMap(({ items }) => items.filter(isTooLong));
  const blocks = all
    .map((block) => ({ ...block, items: block.items.filter((item) => !tooLong.includes(item)) }))
    .filter(({ items }) => items.length > 0);
  const found = SIZES.flatMap((_, size) => {
    const set = setter(size, card, withSquare, rule);
    const sides = set.inTwo(blocks);
    return sides ? [{ size, sides }] : [];
  })[0];
  return {
    size: found?.size ?? SMALLEST,
    sides: found?.sides ?? smallest.flow(blocks, false),
    fits: found !== undefined && tooLong.length === 0,
    longest: blocks
      .flatMap(({ items }) => items.map((item) => ({ text: item.text, lines: smallest.rows(item, 0) })))
      .filter(({ lines }) => lines > 1)
      .sort((a, b) => b.lines - a.lines)
      .slice(0, 3),
    tooLong: tooLong.map(({ text }) => text),
  };
}

function blocksOf({ blocks, advance }: Card): Block[] {
  const printed = blocks.map(({ heading, title, lines }) => ({
    heading,
    title,
    items: lines.map(({ statementId, text, contact, note, voice }) => ({
      key: statementId,
      text: flat(note ? `${text} (${note})` : text),
      contact: contact === null ? null : flat(contact),
      voice,
    })),
  }));
  return advance === null
    ? printed
    : [...printed, { heading: null, title: null, items: [{ key: "advance", text: advance, contact: null }] }];
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Every side there is to print: a card has two, and what is more than that stands on another card. */
export const sidesOf = ({ sides }: Layout): Side[] => (sides.length % 2 === 1 ? [...sides, []] : sides);

/** The line on top of the first side. */
export const topOf = ({ title, name }: Card): string => (name === null ? title : `${title}: ${isolated(name)}`);

/** Everything about one size of letters. The second side is narrower where the square stands beside its words. */
function setter(index: number, card: Card, withSquare: boolean, rule: Ruler) {
  const { size, line } = SIZES[index]!;
  const inner = CARD.width - 2 * CARD.edge;
  const width = (side: number): number => (side === 1 && withSquare ? inner - CARD.square - CARD.gap : inner) * POINTS * CAUTION;
  const height = (CARD.height - 2 * CARD.edge) * POINTS;
  const count = (text: string, side: number, weight: "400" | "700"): number => rule(text, width(side) / size, weight);
  const top = count(topOf(card), 0, "700") * line + BETWEEN;
  /** for the longest heading there may be, where a thing stands alone on a side */
  const headRoom = BETWEEN + 2 * line;
  const room = (side: number): number => (side === 0 ? height - top : height);
  const rows = ({ text, contact }: Printed, side: number): number =>
    count(text, side, "400") + (contact === null ? 0 : count(contact, side, "700"));
  const itemHeight = (item: Printed, side: number): number => rows(item, side) * line + AFTER_ITEM;
  const headHeight = ({ title }: Block, side: number): number => BETWEEN + (title === null ? 0 : count(title, side, "700") * line);
  const blockHeight = (block: Block, side: number): number =>
    headHeight(block, side) + block.items.reduce((sum, item) => sum + itemHeight(item, side), 0);
  const sideHeight = (blocks: Block[], side: number): number => blocks.reduce((sum, block) => sum + blockHeight(block, side), 0);

  /** As much on each side as there is room for; `whole`: a heading is not torn from what stands under it. */
  function flow(blocks: Block[], whole: boolean): Side[] {
    const sides: Side[] = [[]];
    let used = 0;
    const turn = () => {
      sides.push([]);
      used = 0;
    };
    for (const block of blocks) {
      const at = () => sides.length - 1;
      if (whole && used > 0 && used + blockHeight(block, at()) > room(at())) turn();
      let open: Block | null = null;
      for (const item of block.items) {
        const needed = (open ? 0 : headHeight(block, at())) + itemHeight(item, at());
        if (used > 0 && used + needed > room(at())) {
          turn();
          open = null;
        }
        if (!open) {
          sides.at(-1)!.push((open = { ...block, items: [] }));
          used += headHeight(block, at());
        }
        open.items.push(item);
        used += itemHeight(item, at());
      }
    }
    return sides;
  }

  /** Who I am and what helps in front, the rest behind; else wherever it breaks. null: not in two sides. */
  function inTwo(blocks: Block[]): Side[] | null {
    const front = blocks.filter(({ heading }) => heading === "who" || heading === "helps");
    const back = blocks.filter((block) => !front.includes(block));
    if (sideHeight(front, 0) <= room(0) && sideHeight(back, 1) <= room(1)) return [front, back];
    return (
      [flow(blocks, true), flow(blocks, false)].find(
        (sides) => sides.length <= 2 && sides.every((side, at) => sideHeight(side, at) <= room(at)),
      ) ?? null
    );
  }

  return { room, rows, headRoom, itemHeight, flow, inTwo };
}
