/** In which capacity somebody acts for a person. Kept with their words and signatures, so none is ever renamed. */
export const AUTHORITY_KINDS = [
  "nominated-person",
  "attorney-health",
  "attorney-property",
  "deputy",
  "advocate-imha",
  "advocate-imca",
  "advocate-other",
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** Those that can decide for somebody; the others speak beside them. */
export const DECIDING_KINDS: readonly AuthorityKind[] = ["attorney-health", "attorney-property", "deputy"];
