import type { VNode } from "preact";
import { OBJECTS } from "./things/objects.tsx";
import { PEOPLE } from "./things/people.tsx";
import { PLACES } from "./things/places.tsx";

/**
 * What questions are asked with: people, feelings, things and places, 120 × 120, each to be known without a word. Colours
 * as in drawings.tsx. The question always stands beside one in words, so they are hidden from a screen reader.
 */
const THINGS = { ...PEOPLE, ...OBJECTS, ...PLACES } satisfies Record<string, VNode>;

export type ThingName = keyof typeof THINGS;
export const THING_NAMES = Object.keys(THINGS) as [ThingName, ...ThingName[]];

export const Thing = ({ name }: { name: ThingName }) => (
  <svg class="drawing thing" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
    {THINGS[name]}
  </svg>
);
