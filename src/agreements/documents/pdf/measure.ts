import { create, type Font } from "fontkit";
import { mendAnchors } from "./anchors.ts";
import { fileOf, type Face, type Weight } from "./fonts.ts";
import type { Measure } from "./lines.ts";

const opened = new Map<string, Font>();

function fontOf(face: Face, weight: Weight): Font {
  const name = `${face}-${weight}`;
  let font = opened.get(name);
  if (!font) opened.set(name, (font = mendAnchors(create(fileOf(face, weight)))));
  return font;
}

/** How wide a text is in points, in these letters, where nothing is being written. */
export const measureAt =
  (size: number, weight: Weight): Measure =>
  (text, face, rtl) => {
    const font = fontOf(face, face === "emoji" ? "400" : weight);
    return (font.layout(text, rtl ? [] : undefined).advanceWidth / font.unitsPerEm) * size;
  };
