import { v7, validate } from "uuid";

/** A new UUIDv7: sorts by the time it was made. */
export const newId = (): string => v7();
export const isId = (text: unknown): text is string => typeof text === "string" && validate(text);
