/** What stands on a crisis card, in this order. That advance choices exist is said in a line of its own. */
export const HEADINGS = ["who", "helps", "worse", "call"] as const;
export type Heading = (typeof HEADINGS)[number];

export const headingNamed = (name: unknown): Heading | null => HEADINGS.find((heading) => heading === name) ?? null;
export const headingAfter = (heading: Heading): Heading | null => HEADINGS[HEADINGS.indexOf(heading) + 1] ?? null;
