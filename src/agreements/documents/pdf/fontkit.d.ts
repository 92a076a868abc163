declare module "fontkit" {
  export type Font = {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: string[]): { advanceWidth: number };
  };
  export function create(file: Buffer): Font;
}
