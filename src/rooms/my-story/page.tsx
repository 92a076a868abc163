import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { TextArea, TextField } from "../../web/parts/field.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { StoryPart } from "./shape.ts";
import { STORY_WORDS } from "./words.ts";

export function StoryPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = STORY_WORDS[language];
  const { kept, away } = entriesOf<StoryPart>(around.statements, around.place.kind);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["story", "eye"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      {kept.length === 0 ? (
        <Empty drawing="book" title={words.emptyTitle} action={<ButtonLink href="/story/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <Entries around={around} entries={kept} ordered>
            {(entry) => <StoryText part={entry.body} />}
          </Entries>
          <Actions>
            <ButtonLink href="/story/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

export const StoryText = ({ part }: { part: StoryPart }) => (
  <>
    {part.title.trim() && <h2 dir="auto">{part.title}</h2>}
    <SaidWords>{part.text}</SaidWords>
  </>
);

export function StoryFormPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = STORY_WORDS[language];
  const fresh = draft.based === "";
  return (
    <WritingPage
      around={around}
      title={fresh ? words.newTitle : words.editTitle}
      back={{ href: "/story", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <TextField name="title" label={words.name} hint={words.nameHint} value={draft.fields.title} {...{ language, problems }} optional />
        <TextArea name="text" label={words.text} hint={words.textHint} value={draft.fields.text} rows={10} {...{ language, problems }} />
        {fresh && <Ideas around={around} ideas={words.ideas} at="/story/new" field="title" />}
      </WritingForm>
    </WritingPage>
  );
}
