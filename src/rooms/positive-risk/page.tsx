import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { riskPath } from "./family.ts";
import { sidesOf } from "./rules.ts";
import { RISK_WORDS } from "./words.ts";

/** What the person wants to do though it worries somebody, each with the way to both sides of it. */
export function RisksPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = RISK_WORDS[language];
  const { kept, away } = entriesOf<{ text: string }>(around.statements, around.place.kind);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["door", "eye", "talk"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      {kept.length === 0 ? (
        <Empty drawing="path" title={words.emptyTitle} action={<ButtonLink href="/worth-trying/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <Entries around={around} entries={kept} ordered>
            {(entry) => (
              <>
                <SaidWords>{entry.body.text}</SaidWords>
                <p>
                  <ButtonLink kind="quiet" href={riskPath(entry.person_id, entry.statement_id)}>
                    {words.open}
                  </ButtonLink>{" "}
                  <span class="hint">{countsOf(around, entry.statement_id)}</span>
                </p>
              </>
            )}
          </Entries>
          <Actions>
            <ButtonLink href="/worth-trying/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

function countsOf({ asked, statements }: Around, rootId: string): string {
  const sides = sidesOf(statements, rootId);
  const sum = (side: "own" | "others") => sides.reduce((all, each) => all + each[side].length, 0);
  return RISK_WORDS[asked.language].both(sum("own"), sum("others"));
}

export function RiskFormPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = RISK_WORDS[language];
  const fresh = draft.based === "";
  return (
    <WritingPage
      around={around}
      title={fresh ? words.newTitle : words.editTitle}
      back={{ href: "/worth-trying", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <TextArea name="text" label={words.what} hint={words.whatHint} value={draft.fields.text} rows={3} {...{ language, problems }} />
        {fresh && <Ideas around={around} ideas={words.ideas} at="/worth-trying/new" />}
      </WritingForm>
    </WritingPage>
  );
}
