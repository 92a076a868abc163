import { BesideChoice } from "../advance-choices/beside-choice.tsx";
import type { ChoicesView } from "../advance-choices/for-others.tsx";
import { pictureAnswer } from "../by-pictures/shape.ts";
import { toldLines } from "../record/told.ts";
import { isAside, tops } from "../record/statement.ts";
import type { Context } from "../web/context.ts";
import { formatDay } from "../web/dates.ts";
import { Say } from "../web/parts/voice.tsx";
import { PEOPLE_WORDS } from "./words.ts";

/** Any statements plainly, by the lines of their kinds: for kinds that have no reading view of their own. */
export function SectionForOthers({ statements, personId, choices, language, timeZone, ctx }: ChoicesView & { ctx: Context }) {
  const words = PEOPLE_WORDS[language];
  return (
    <>
      {tops(statements)
        .filter((each) => !isAside(each) && each.kind !== pictureAnswer.kind)
        .map((each) => (
          <Say
            key={each.statement_id}
            voice={each.voice}
            acting={each.acting_as}
            by={each.author_name}
            when={formatDay(each.said_at, language, timeZone)}
            language={language}
            source={{ href: `/people/${personId}/statements/${each.statement_id}`, text: words.toStatement }}
          >
            <>
              {toldLines(ctx.kinds, each, language).map((line) => (
                <p key={line.label} class="words" dir="auto">
                  {line.label && <b>{line.label}: </b>}
                  {line.text}
                </p>
              ))}
              <BesideChoice entry={each} {...{ choices, statements, language }} toOthers />
            </>
          </Say>
        ))}
    </>
  );
}
