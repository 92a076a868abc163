export const SIGN_IN_NAME = /^[\p{L}\p{N}._-]{3,40}$/u;
export const normaliseName = (name: string): string => name.normalize("NFKC").trim().toLowerCase();
