import type { Language } from "../../ground/core/language.ts";
import { More } from "../../web/parts/summary.tsx";
import { lawIn, lawSources } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";

/** What may bind and what is a wish, as the installation's content says it: the first is read at once, the rest on asking. */
export function Law({ language, toOthers }: { language: Language; toOthers?: boolean }) {
  const words = ADVANCE_WORDS[language];
  const [first, ...rest] = lawIn(language);
  return (
    <section aria-labelledby="law" class="no-print">
      <h2 id="law">{words.lawTitle}</h2>
      {toOthers && <p class="hint">{words.lawTold}</p>}
      <p>{first!.text}</p>
      <More summary={words.lawMore}>
        {rest.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <p class="hint">{words.sources}:</p>
        <ul class="hint">
          {lawSources(language).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </More>
    </section>
  );
}
