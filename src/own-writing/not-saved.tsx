import type { Context } from "../web/context.ts";
import { formatWhen } from "../web/dates.ts";
import { Button } from "../web/parts/form.tsx";
import type { Asked } from "../web/route.ts";
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
