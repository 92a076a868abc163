import { renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { HOUSE } from "../../src/app/house.ts";
import { InHouse } from "../../src/web/house.ts";

/** A part of a page, drawn as within one. */
export const drawn = (part: VNode): string => renderToString(<InHouse.Provider value={HOUSE}>{part}</InHouse.Provider>);
