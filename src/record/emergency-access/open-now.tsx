import type { Language } from "../../ground/core/language.ts";
import { formatWhen } from "../../web/dates.ts";
import type { OpenNow } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

/** What is open in an emergency just now, to whoever opened it: one press back to it, and nobody is looked for again. */
export function OpenNowList({ open, language, timeZone }: { open: OpenNow[]; language: Language; timeZone: string }) {
  if (open.length === 0) return null;
  const words = EMERGENCY_WORDS[language];
  return (
    <section class="card today" aria-labelledby="open-now">
      <h2 id="open-now">{words.openNow}</h2>
      <ul class="parts">
        {open.map(({ person_id, called, ends_at }) => (
          <li key={person_id} dir="auto">
            <a href={`/people/${person_id}/emergency`}>{words.reading(called)}</a>
            <p class="hint">{words.endsAt(formatWhen(ends_at, language, timeZone))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
