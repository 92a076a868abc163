import type { ComponentChildren } from "preact";

/** wait: waits for somebody; new: not seen yet; plain: a kind of thing; changed: no longer as it was agreed; quiet: resting, ended */
export type Tone = "plain" | "wait" | "new" | "changed" | "quiet";

/** A few words about the state of a thing. Always words; the colour only helps. */
export const Tag = ({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={`tag ${tone}`}>{children}</span>
);
