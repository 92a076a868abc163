/** Rooms of a record that stand together, at home and where they are shared: a wing of the house, in the order of walking through. */
export const WINGS = ["life", "hard", "together"] as const;
export type Wing = (typeof WINGS)[number];
