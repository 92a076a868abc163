import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { voiceLabel } from "./acting-words.ts";

/** As much of a statement as says whose words it holds. */
export type Spoken = { voice: Voice; author_name: string; scribe_name?: string | null; acting_as?: AuthorityKind | null };

/** Where it is said beside words whose they are, in other ways than this: the mark by which a test finds words that have none. */
export const marked = (voice: Voice | undefined): Voice | undefined => (voice === "own" ? undefined : voice);

/** Whose words they are, in short: "Jo: written down, not yet confirmed"; "" for what the person said and wrote themselves. */
export function whoseInWords(of: Spoken, language: Language): string {
  if (of.voice === "own") return "";
  const wroteIt = of.voice === "scribed" || of.voice === "confirmed" ? (of.scribe_name ?? "") : of.author_name;
  return [isolated(wroteIt), voiceLabel(of.voice, of.acting_as, language)].filter(Boolean).join(": ");
}

type Props = {
  of: Spoken;
  language: Language;
  children: ComponentChildren;
  /** paragraphs, instead of words within a line */ block?: boolean;
  /** it is said beside it already */ quiet?: boolean;
};

/**
 * Somebody's words in a list, a tile, a heading or a form, where there is no room for all that Say shows: whose they are stands
 * straight behind them, and the person's own words stand as they are. No words of a statement are shown without this or Say.
 */
export function Whose({ of, language, children, block, quiet }: Props) {
  // the person's own words need no label: what is not marked is theirs
  if (of.voice === "own") return <>{children}</>;
  const whose = quiet ? "" : whoseInWords(of, language);
  if (block)
    return (
      <div class="whose" data-voice={of.voice}>
        {children}
        {whose && <p class="hint">{whose}</p>}
      </div>
    );
  return (
    <span class="whose" data-voice={of.voice}>
      {children}
      {whose && <span class="hint"> ({whose})</span>}
    </span>
  );
}
