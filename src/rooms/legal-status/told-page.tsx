import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { isImposed } from "../../record/reach/duty.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { ToldFields } from "./fields.tsx";
import type { LegalStatus } from "./shape.ts";
import { statusName } from "./statuses.ts";
import { TOLD_WORDS } from "./told-words.ts";

/** What the person noted for themselves; what a service wrote is read in the room. */
export function ToldPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = TOLD_WORDS[language];
  const { kept, away } = entriesOf<LegalStatus>(around.statements, around.place.kind);
  const own = kept.filter((each) => !isImposed(each));
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["pen", "lock"]}
      back={{ href: "/rights", text: words.room }}
    >
      {own.length === 0 ? (
        <Empty drawing="path" title={words.emptyTitle} action={<ButtonLink href="/rights/told/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <Entries around={around} entries={own} ordered>
            {(entry) => (
              <>
                <p>
                  <b>{statusName(entry.body.status, language)}</b>
                </p>
                <SaidWords>{entry.body.text}</SaidWords>
              </>
            )}
          </Entries>
          <Actions>
            <ButtonLink href="/rights/told/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      {kept.length > own.length && (
        <p>
          {words.notFromHere} <a href="/rights">{words.room}</a>.
        </p>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

export function ToldFormPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = TOLD_WORDS[language];
  const fresh = draft.based === "";
  return (
    <WritingPage
      around={around}
      title={fresh ? words.newTitle : words.editTitle}
      back={{ href: "/rights/told", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <ToldFields values={draft.fields} {...{ language, problems }} />
        {fresh && <Ideas around={around} ideas={words.ideas} at="/rights/told/new" />}
      </WritingForm>
    </WritingPage>
  );
}
