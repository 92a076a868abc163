import { EntriesForOthers, NothingForOthers } from "../../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../../record/statements/section-view.ts";
import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { ButtonLink } from "../../../web/parts/form.tsx";
import { More } from "../../../web/parts/summary.tsx";
import { SaidWords } from "../../../web/parts/voice.tsx";
import { CamePicture } from "./picture.tsx";
import { afterwardsPath } from "./room.ts";
import { cameOf, type Came } from "./rules.ts";
import { AFTER_WORDS } from "./words.ts";

/** As many as are read at a glance; the rest is one press away. */
const AT_A_GLANCE = 3;

/** What came of each decision, as those read it whom the person lets in: drawn, then said, and all of it one press away. */
export function AfterwardsForOthers(view: SectionView) {
  const { statements, personId, language, timeZone } = view;
  const tops = statements.filter((each) => each.about_id === null && !isAside(each));
  const decisions = [...new Set(tops.map((each) => String(each.body.decision ?? "")))];
  if (tops.length === 0) return <NothingForOthers language={language} />;
  return (
    <>
      {decisions.map((decision) => {
        const came = cameOf([], statements, decision, timeZone);
        return (
          <div key={decision} class="card">
            <CamePicture {...{ came, language, timeZone }} id={`came-${decision}`} />
            <Entries {...{ view, came }} />
            {decision !== "" && (
              <p>
                <ButtonLink kind="quiet" href={afterwardsPath(personId, decision)}>
                  {AFTER_WORDS[language].cameOpen}
                </ButtonLink>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

/** How it was kept to, the newest first, and what the person notices. Each mark stands in the picture and its table. */
function Entries({ view, came }: { view: SectionView; came: Came }) {
  const words = AFTER_WORDS[view.language];
  const took = came.took.toReversed();
  const list = (some: Statement[], name: string) => (
    <EntriesForOthers view={view} entries={some} name={name}>
      {(each) => (
        <>
          <p>
            <b>{each.body.took ? words.tookToo[each.body.took as keyof typeof words.tookToo] : words.wish[each.body.wish as "wanted"]}</b>
          </p>
          {each.body.text.trim() !== "" && <SaidWords>{each.body.text}</SaidWords>}
        </>
      )}
    </EntriesForOthers>
  );
  const rest = [...took.slice(AT_A_GLANCE), ...came.effects.map(({ effect }) => effect)];
  return (
    <>
      {took.length > 0 && list(took.slice(0, AT_A_GLANCE), "took")}
      {rest.length > 0 && <More summary={words.cameMore(rest.length)}>{list(rest, "came")}</More>}
    </>
  );
}
