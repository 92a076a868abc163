import type { Problems } from "../core/result.ts";
import type { Statement } from "../record/statement.ts";
import { toldLines } from "../record/told.ts";
import { lineText } from "../views/plan-text.ts";
import type { Context } from "../web/context.ts";
import { Radios } from "../web/parts/choices.tsx";
import { TextArea } from "../web/parts/field.tsx";
import { Hidden } from "../web/parts/form.tsx";
import { Say } from "../web/parts/voice.tsx";
import { formatDay } from "../web/dates.ts";
import type { Asked } from "../web/route.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { typed } from "./saving.ts";

type Props = { ctx: Context; asked: Asked; advance: Statement[]; problems: Problems; called: string };

/** Each thing the person said beforehand, and whether it was followed: asked one by one, nothing is chosen beforehand. */
export function AdvanceFields({ ctx, asked, advance, problems, called }: Props) {
  const { language } = asked;
  const words = RECORD_WORDS[language];
  return (
    <>
      <p>{words.choicesLede(called)}</p>
      <Radios
        name="choices"
        label={words.choicesLabel}
        value={typed(asked, "choices")}
        choices={[
          { value: "named", text: words.choicesApplied },
          { value: "none-applied", text: words.choicesOthers },
        ]}
        {...{ language, problems }}
      />
      {advance.map((each) => (
        <div key={each.statement_id} class="card">
          <Say
            voice={each.voice}
            acting={each.acting_as}
            by={called}
            when={formatDay(each.said_at, language, ctx.installation.current.timeZone)}
            language={language}
          >
            {wordsOf(ctx, each, language)}
          </Say>
          <OneChoice {...{ asked, problems }} choice={each} label={wordsOf(ctx, each, language)} />
        </div>
      ))}
    </>
  );
}

/** What somebody said beforehand, whatever kind of statement it is. */
export const wordsOf = (ctx: Pick<Context, "kinds">, statement: { kind: string; body: unknown }, language: Asked["language"]): string =>
  ctx.kinds.has(statement.kind) ? toldLines(ctx.kinds, statement, language).map(lineText).join("\n") : "";

function OneChoice({ asked, problems, choice, label }: { asked: Asked; problems: Problems; choice: Statement; label: string }) {
  const { language } = asked;
  const words = RECORD_WORDS[language];
  const name = `followed-${choice.statement_id}`;
  const why = `why-${choice.statement_id}`;
  const shown = `words-${choice.statement_id}`;
  return (
    <>
      {/* the words that are shown here; were they changed meanwhile, it is asked again */}
      <Hidden name={shown} value={choice.revision_id} />
      <Radios
        name={name}
        label={<span class="unseen">{words.followedLabel(label)}</span>}
        value={typed(asked, name)}
        choices={(["yes", "partly", "no", ""] as const).map((value) => ({ value, text: words.followed[value] }))}
        inline
        {...{ language, problems }}
      />
      <TextArea name={why} label={words.why} value={typed(asked, why)} rows={2} optional {...{ language, problems }} />
    </>
  );
}
