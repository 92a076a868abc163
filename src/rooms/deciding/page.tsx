import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";

import { Empty } from "../../web/parts/empty.tsx";

import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { decidingPath } from "./path.ts";
import { gridOf } from "./rules.ts";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { decision, type Decision } from "./shape.ts";
import { Tabs } from "./tabs.tsx";
import { DECIDING_WORDS } from "./words.ts";

/** What the person is deciding about, each with the way to its options. */
export function DecisionsPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = DECIDING_WORDS[language];
  const { kept, away } = entriesOf<Decision>(around.statements, around.place.kind);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["pen", "talk", "check"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      <Tabs here="decisions" language={language} />
      {kept.length === 0 ? (
        <Empty drawing="path" title={words.emptyTitle} action={<ButtonLink href="/deciding/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <Entries around={around} entries={kept} ordered>
            {(entry) => (
              <>
                <SaidWords>{entry.body.text}</SaidWords>
                <p class="hint">{words.options(gridOf(around.statements, entry.statement_id).rows.filter((row) => row.option).length)}</p>
                <p>
                  <ButtonLink kind="quiet" href={decidingPath(entry.person_id, entry.statement_id)}>
                    {words.open}
                  </ButtonLink>
                </p>
              </>
            )}
          </Entries>
          <Actions>
            <ButtonLink href="/deciding/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      <p class="hint">{words.prescribes}</p>
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

/** What is to be decided, in the person's words. */
export function DecisionFormPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = DECIDING_WORDS[language];
  const fresh = draft.based === "";
  const asks = { questions: decision.questions, values: draft.fields, own: true, language, problems };
  return (
    <WritingPage
      around={around}
      title={fresh ? words.newTitle : words.editTitle}
      back={{ href: "/deciding", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <QuestionFields only={["text"]} {...asks} />
        {fresh && <Ideas around={around} ideas={words.ideas} at="/deciding/new" />}
        <QuestionFields only={["about"]} {...asks} />
      </WritingForm>
    </WritingPage>
  );
}
