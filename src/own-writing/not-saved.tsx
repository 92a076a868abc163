import type { Context } from "../web/context.ts";
import { formatWhen } from "../web/dates.ts";
import { Button } from "../web/parts/form.tsx";
import type { Asked } from "../web/route.ts";
import type { Language } from "../core/language.ts";
import type { Unsaved } from "./unsaved.ts";
import { WRITING_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; draftId: string; since: Date };

/** Inside a form: what is in it was written before, and waits to be saved; it can be thrown away instead. */
export function NotSavedYet({ ctx, asked, draftId, since }: Props) {
  const words = WRITING_WORDS[asked.language];
  return (
    <div class="card today">
      <p>{words.notSaved(formatWhen(since, asked.language, ctx.installation.current.timeZone))}</p>
      <Button kind="link" formAction={`/unsaved/${draftId}/throw-away`}>
        {words.throwAway}
      </Button>
    </div>
  );
}

/** What was begun and not saved: each a way to write on. */
export function Begun({ unsaved, language }: { unsaved: Unsaved[]; language: Language }) {
  const words = WRITING_WORDS[language];
  if (unsaved.length === 0) return null;
  return (
    <section class="card today" aria-label={words.begun}>
      {unsaved.map((each) => (
        <p key={each.draft_id} dir="auto">
          {words.begun} <a href={each.page}>{(inPassing(each) && beginningOf(each)) || words.writeOn}</a>
        </p>
      ))}
    </section>
  );
}

/** What was done to somebody is not told in passing, in whatever words: they open it when they want to. */
const inPassing = ({ page }: Unsaved): boolean => !page.startsWith("/rights/events/");

/** What the writer calls it, or the first words of it, whatever its kind. */
function beginningOf({ fields: { text, title, why, response } }: Unsaved): string {
  const words = [title, text, why, response].find((each) => each !== undefined && each.trim() !== "")?.trim() ?? "";
  return [...words].length > 60 ? `${[...words].slice(0, 60).join("")}…` : words;
}
