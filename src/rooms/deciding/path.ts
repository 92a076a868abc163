/** The family of a decision's agreement; an agreement's kind is kept with what was signed, so it never changes. */
export const FAMILY = "decision";
export const decidingPath = (personId: string, statementId: string): string => `/people/${personId}/deciding/${statementId}`;
