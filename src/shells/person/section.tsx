import { BesideChoice } from "../../rooms/advance-choices/beside-choice.tsx";
import type { ChoicesView } from "../../rooms/advance-choices/for-others.tsx";
import { pictureAnswer } from "../../record/pictured/shape.ts";
import type { Line } from "../../record/statements/kinds.ts";
import { toldLines } from "../../record/statements/told.ts";
import { isAside, tops } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Foldable, ReadAll, useFold } from "../../web/parts/folded.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { Say } from "../../web/parts/voice.tsx";
import { PEOPLE_WORDS } from "./words.ts";

/** Any statements plainly, by the lines of their kinds: for kinds that have no reading view of their own. */
export function SectionForOthers({ statements, personId, choices, language, timeZone, ctx }: ChoicesView & { ctx: Context }) {
  const words = PEOPLE_WORDS[language];
  const entries = tops(statements).filter((each) => !isAside(each) && each.kind !== pictureAnswer.kind);
  return (
    <Pages of={entries} idOf={({ statement_id }) => statement_id} language={language} name={entries[0]?.section} size={12}>
      {(some) =>
        some.map((each) => (
          <Say
            key={each.statement_id}
            voice={each.voice}
            acting={each.acting_as}
            by={each.author_name}
            when={formatDay(each.said_at, language, timeZone)}
            language={language}
            source={{ href: `/people/${personId}/statements/${each.statement_id}`, text: words.toStatement }}
          >
            <Foldable href={`/people/${personId}/statements/${each.statement_id}`} language={language}>
              {toldLines(ctx.house.kinds, each, language).map((line) => (
                <SaidLine key={line.label} {...line} />
              ))}
              <BesideChoice entry={each} {...{ choices, statements, language }} toOthers />
            </Foldable>
          </Say>
        ))
      }
    </Pages>
  );
}

/** A line of a statement with its name; very long words are folded as everywhere. */
function SaidLine({ label, text: said }: Line) {
  const { text, way } = useFold(said);
  return (
    <>
      <p class="words" dir="auto">
        {label && <b>{label}: </b>}
        {text}
      </p>
      <ReadAll way={way} />
    </>
  );
}
