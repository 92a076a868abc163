import { compareWords } from "../../ground/core/compare-words.ts";
import type { Language } from "../../ground/core/language.ts";
import { isBlank } from "../../ground/core/visible.ts";
import type { Context } from "../../web/context.ts";
import { formatWhen } from "../../web/dates.ts";
import { ONLY_ME } from "../reach/only-me.tsx";
import { Button } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import type { Unsaved } from "./unsaved.ts";
import { WRITING_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; begun: Unsaved; other: Unsaved };

/** A draft of the same thing that was written elsewhere meanwhile: what differs, and one press that keeps both or one. */
export function WrittenElsewhere({ ctx, asked, begun, other }: Props) {
  const { language } = asked;
  const words = WRITING_WORDS[language];
  const at = (what: string) => `/unsaved/${other.draft_id}/${what}`;
  return (
    <div class="card today">
      <p>
        <strong>{words.elsewhere(formatWhen(other.at, language, ctx.installation.current.timeZone))}</strong> {words.elsewhereText}
      </p>
      {asked.query.together === "no" && <p role="alert">{words.tooLongTogether}</p>}
      {differing(begun, other).map(([name, mine, theirs]) => (
        <Difference key={name} {...{ language, mine, theirs }} />
      ))}
      <div class="row">
        <Button kind="quiet" formAction={at("join")}>
          {words.joinBoth}
        </Button>
        <Button kind="link" formAction={at("instead")}>
          {words.useOther}
        </Button>
        <Button kind="link" formAction={at("throw-away")}>
          {words.dropOther}
        </Button>
      </div>
    </div>
  );
}

/** Of the fields, those that hold other words. */
function differing({ fields: mine }: Unsaved, { fields: theirs }: Unsaved): [string, string, string][] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names
    .map((name): [string, string, string] => [name, mine[name] ?? "", theirs[name] ?? ""])
    .filter(([name]) => name !== ONLY_ME)
    .filter(([, one, two]) => one !== two && !(isBlank(one) && isBlank(two)));
}

function Difference({ language, mine, theirs }: { language: Language; mine: string; theirs: string }) {
  const words = WRITING_WORDS[language];
  return (
    <p class="words differs" dir="auto">
      {compareWords(mine, theirs).map((run, at) => {
        if (run.kind === "same") return <span key={at}>{run.text}</span>;
        const Tag = run.kind === "gone" ? "del" : "ins";
        return (
          <Tag key={at}>
            <span class="unseen"> [{run.kind === "gone" ? words.inTheForm : words.inTheOther}: </span>
            {run.text}
            <span class="unseen">] </span>
          </Tag>
        );
      })}
    </p>
  );
}
