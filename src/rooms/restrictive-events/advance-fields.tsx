import { aloudLine } from "../../agreements/documents/aloud-lines.ts";
import { InLaw } from "../advance-choices/entry-text.tsx";
import type { AdvanceEntry } from "../advance-choices/shape.ts";
import { isOfAdvance } from "../advance-choices/topics.ts";
import { ALOUD_WORDS } from "../advance-choices/aloud-words.ts";
import type { Problems } from "../../ground/core/result.ts";
import { toldLines } from "../../record/statements/told.ts";
import { lineText } from "../../agreements/documents/plan-text.ts";
import type { Context } from "../../web/context.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Hidden } from "../../web/parts/form.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { formatDay, formatWhen } from "../../web/dates.ts";
import type { Asked } from "../../web/route.ts";
import type { SaidBefore } from "./in-advance.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { typed } from "./saving.ts";

type Props = { ctx: Context; asked: Asked; advance: SaidBefore[]; problems: Problems; called: string };

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
            tag={each.aloud?.withdraws ? <Tag tone="changed">{ALOUD_WORDS[language].tag}</Tag> : null}
          >
            <>
              <SaidWords>{wordsOf(ctx, each, language)}</SaidWords>
              {isOfAdvance(each.section) && <InLaw entry={each.body as AdvanceEntry} made={each.made} language={language} toOthers />}
            </>
          </Say>
          <SaidSince {...{ ctx, asked, called }} said={each} />
          <OneChoice {...{ asked, problems }} choice={each} label={wordsOf(ctx, each, language)} />
        </div>
      ))}
    </>
  );
}

/** That it was withdrawn by saying so, or that somebody wrote this down with a doubt; and until when it stood. */
function SaidSince({ ctx, asked: { language }, called, said: { aloud } }: Pick<Props, "ctx" | "asked" | "called"> & { said: SaidBefore }) {
  if (!aloud) return null;
  const { timeZone } = ctx.installation.current;
  return (
    <p dir="auto">
      {aloudLine(aloud, { called, language, timeZone })}{" "}
      {aloud.withdraws && RECORD_WORDS[language].stoodUntil(formatWhen(aloud.at, language, timeZone))}
    </p>
  );
}

/** What somebody said beforehand, whatever kind of statement it is. */
export const wordsOf = (ctx: Pick<Context, "house">, statement: { kind: string; body: unknown }, language: Asked["language"]): string =>
  ctx.house.kinds.has(statement.kind) ? toldLines(ctx.house.kinds, statement, language).map(lineText).join("\n") : "";

function OneChoice({ asked, problems, choice, label }: { asked: Asked; problems: Problems; choice: SaidBefore; label: string }) {
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
