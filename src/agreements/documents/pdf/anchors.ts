type Anchored = { markAnchor: unknown };
type Positions = { applyAnchor(mark: Anchored, base: unknown, index: number): void };
type Inside = { _layoutEngine?: { engine?: { GPOSProcessor?: Positions } } };

const mended = new WeakSet<object>();

/**
 * A font may say for some pairs of letter and mark that nothing is to be moved, by leaving the anchor out. fontkit 2.0.4
 * falls over that, as in Gurmukhi; here it leaves the mark where it is. Of each of the two copies of fontkit that Node
 * loads (ours and pdfkit's) the first font is enough.
 */
export function mendAnchors<Font>(font: Font): Font {
  const positions = (font as Inside)._layoutEngine?.engine?.GPOSProcessor;
  if (!positions) return font;
  const shared = Object.getPrototypeOf(positions) as Positions;
  if (mended.has(shared)) return font;
  mended.add(shared);
  const { applyAnchor } = shared;
  shared.applyAnchor = function (mark, base, index) {
    if (base && mark.markAnchor) applyAnchor.call(this, mark, base, index);
  };
  return font;
}
