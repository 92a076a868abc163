import type { Context } from "../../web/context.ts";
import { formatWhen } from "../../web/dates.ts";
import { Button, Hidden } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Unsaved } from "./unsaved.ts";
import { WrittenElsewhere } from "./written-elsewhere.tsx";
import { WRITING_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; begun: Unsaved | null; alike?: Unsaved[] };

/**
 * Inside every form that keeps what is typed: which saves it has seen, so that a later one goes on from them and from
 * nothing else. Where what is in it was written before, that is said, with whatever was written of it elsewhere.
 */
export function NotSavedYet({ ctx, asked, begun, alike = [] }: Props) {
  const words = WRITING_WORDS[asked.language];
  const seen = begun?.version ?? (typeof asked.form.seenSaves === "string" ? asked.form.seenSaves : "");
  return (
    <>
      <Hidden name="seenSaves" value={seen} />
      {begun && (
        <div class="card today">
          <p>{words.notSaved(formatWhen(begun.at, asked.language, ctx.installation.current.timeZone))}</p>
          <Button kind="link" formAction={`/unsaved/${begun.draft_id}/throw-away`}>
            {words.throwAway}
          </Button>
          {alike.map((each) => (
            <p key={each.draft_id} dir="auto">
              {words.alsoBegun} <a href={pageOf(each)}>{beginningOf(each) || words.writeOn}</a>
            </p>
          ))}
        </div>
      )}
      {begun?.others?.map((other) => (
        <WrittenElsewhere key={other.draft_id} {...{ ctx, asked, begun, other }} />
      ))}
    </>
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
          {words.begun}{" "}
          <a href={unsaved.some((other) => other !== each && other.page === each.page) ? pageOf(each) : each.page}>
            {(inPassing(each) && beginningOf(each)) || words.writeOn}
          </a>
        </p>
      ))}
    </section>
  );
}

/** The page it was begun on, with this one in the form. */
export const pageOf = ({ page, draft_id }: Unsaved): string => `${page}${page.includes("?") ? "&" : "?"}draft=${draft_id}`;

/** What was done to somebody is not told in passing, in whatever words: they open it when they want to. */
const inPassing = ({ page }: Unsaved): boolean => !page.startsWith("/rights/events/");

/** What the writer calls it, or the first words of it, whatever its kind. */
function beginningOf({ fields }: Unsaved): string {
  const { text, title, why, response } = fields;
  const words =
    [title, text, why, response, ...Object.values(fields)].find((each) => each !== undefined && each.trim() !== "")?.trim() ?? "";
  return [...words].length > 60 ? `${[...words].slice(0, 60).join("")}…` : words;
}
