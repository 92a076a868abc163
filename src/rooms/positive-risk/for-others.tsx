import { EntriesForOthers } from "../../record/own-writing/for-others.tsx";
import { isAside } from "../../record/statements/statement.ts";
import type { SectionView } from "../../record/statements/section-view.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { riskPath } from "./family.ts";
import { risksIn } from "./rules.ts";
import { RISK_WORDS } from "./words.ts";

/** What somebody wants to do, as those read it whom they let in: each with the way to both sides of it. */
export function RisksForOthers(view: SectionView) {
  const kept = risksIn(view.statements).filter((each) => !isAside(each));
  return (
    <EntriesForOthers view={view} entries={kept} name="risks">
      {(entry) => (
        <>
          <SaidWords>{entry.body.text}</SaidWords>
          <p>
            <ButtonLink kind="quiet" href={riskPath(view.personId, entry.statement_id)}>
              {RISK_WORDS[view.language].open}
            </ButtonLink>
          </p>
        </>
      )}
    </EntriesForOthers>
  );
}
