import type { Statement } from "../../record/statements/statement.ts";
import type { Part } from "./prompts.ts";
import type { WellnessEntry } from "./shape.ts";

type Entries = Statement<WellnessEntry>[];

export const ofPart = (entries: Entries, part: Part): Entries => entries.filter((entry) => entry.body.part === part.id);

/** Entries of a part that the installation's wording no longer has: the words written there stay. */
export const ofNoPart = (entries: Entries, parts: readonly Part[]): Entries =>
  entries.filter((entry) => !parts.some((part) => part.id === entry.body.part));

export const nextPart = (parts: readonly Part[], part: Part): Part | null =>
  parts[parts.findIndex((each) => each.id === part.id) + 1] ?? null;
