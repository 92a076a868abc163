/**
 * Ids of the seeded rows say what they are and whose: 0190ttff-nnnn-…: the sort of row, the number of the person (or
 * the team), the number within. So the values of one person's request become another's by replacing their mark.
 */
export const SORTS = { account: 0, staff: 1, peer: 2, supporter: 3, team: 4, statement: 5, revision: 6, grant: 7, meeting: 8 } as const;
export type Sort = keyof typeof SORTS;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
const FAMILY = { person: "7000", team: "7001" } as const;
type Family = keyof typeof FAMILY;

/** What stands in every id of one person's (or one team's) rows, and in nobody else's. */
export const markOf = (family: Family, number: number): string => `-${hex(number, 4)}-${FAMILY[family]}-8000-`;

const familyOf = (sort: Sort): Family => (["staff", "peer", "team"].includes(sort) ? "team" : "person");

export const idOf = (sort: Sort, number: number, within = 0): string =>
  `0190${hex(SORTS[sort], 4)}${markOf(familyOf(sort), number)}${hex(within, 12)}`;

/** The same in SQL; `number` and `within` are expressions. */
export const sqlIdOf = (sort: Sort, number: string, within = "0"): string =>
  `('0190${hex(SORTS[sort], 4)}-' || lpad(to_hex((${number})::int), 4, '0') || '-${FAMILY[familyOf(sort)]}-8000-' || lpad(to_hex((${within})::int), 12, '0'))::uuid`;

/** Sorts after every seeded id: what requests have added. */
export const isSeeded = (id: string): boolean => /^0190[0-9a-f]{4}-[0-9a-f]{4}-700[01]-8000-/.test(id);
