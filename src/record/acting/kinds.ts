import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { inWords, listed, listInWords } from "../../ground/content/shape.ts";
import { AUTHORITY_KINDS, type AuthorityKind } from "../../ground/core/authority.ts";
import type { Language, Words } from "../../ground/core/language.ts";

type About = { id: AuthorityKind; does: Words<string[]>; doesNot: Words<string[]>; paper: Words<string> };

const file = z.object({
  comment: z.string().optional(),
  kinds: listed<About>(
    z.object({
      id: z.enum(AUTHORITY_KINDS, { error: `one of ${AUTHORITY_KINDS.join(", ")}` }),
      does: listInWords,
      doesNot: listInWords,
      paper: inWords,
    }),
  ).refine((kinds) => kinds.length === AUTHORITY_KINDS.length, `each is needed: ${AUTHORITY_KINDS.join(", ")}`),
});

let current: readonly About[] | null = null;

/** The installation's wording, or the one that comes with the product. Called once, at start. */
export function useAuthorities(dataDir: string): void {
  current = loadContent("authorities.json", file, dataDir).kinds;
}

/** What somebody who acts so may do and what not, and which paper shows it. */
export function aboutAuthority(kind: AuthorityKind, language: Language): { does: string[]; doesNot: string[]; paper: string } {
  current ??= loadContent("authorities.json", file).kinds;
  const { does, doesNot, paper } = current.find((each) => each.id === kind)!;
  return { does: does[language], doesNot: doesNot[language], paper: paper[language] };
}
