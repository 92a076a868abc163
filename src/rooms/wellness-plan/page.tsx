import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { SeenBy, WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, ButtonLink, Hidden } from "../../web/parts/form.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { partWithId, wellnessParts, type Part } from "./prompts.ts";
import { nextPart, ofNoPart, ofPart } from "./rules.ts";
import type { WellnessEntry } from "./shape.ts";
import { WELLNESS_WORDS } from "./words.ts";

/** The parts, and how far each has come. */
export function WellnessPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = WELLNESS_WORDS[language];
  const { kept, away } = entriesOf<WellnessEntry>(around.statements, around.place.kind);
  const earlier = ofNoPart(kept, wellnessParts());
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["wellness", "steps", "check"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      <TaskList
        tasks={wellnessParts().map((part) => {
          const count = ofPart(kept, part).length;
          const href = `/wellness/${part.id}`;
          const begun = around.unsaved.some((each) => each.page === href);
          return {
            href,
            title: part.name[language],
            status: count > 0 ? words.entries(count) : begun ? words.begun : words.nothingYet,
            tone: count > 0 || begun ? ("plain" as const) : ("quiet" as const),
          };
        })}
      />
      {earlier.length > 0 && (
        <section>
          <h2>{words.elsewhere}</h2>
          <WellnessEntries around={around} entries={earlier} />
        </section>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

type PartProps = { around: Around; part: Part; draft: Draft; problems?: Problems };

/** One part: its question, what is there so far, and the way on to the next. */
export function PartPage({ around, part, draft, problems }: PartProps) {
  const { language } = around.asked;
  const words = WELLNESS_WORDS[language];
  const { kept } = entriesOf<WellnessEntry>(around.statements, around.place.kind);
  const entries = ofPart(kept, part);
  const next = nextPart(wellnessParts(), part);
  return (
    <WritingPage
      around={around}
      title={part.name[language]}
      back={{ href: "/wellness", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
    >
      {entries.length > 0 && (
        <section>
          <h2>{words.soFar}</h2>
          <WellnessEntries around={around} entries={entries} />
        </section>
      )}
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save} label={words.oneMore}>
        <Hidden name="part" value={part.id} />
        <Hidden name="page" value="part" />
        <TextArea
          name="text"
          label={part.question[language]}
          hint={part.help[language]}
          value={draft.fields.text}
          {...{ language, problems }}
        />
        <Ideas around={around} ideas={part.ideas[language]} at={`/wellness/${part.id}`} />
      </WritingForm>
      <Actions>
        {next && (
          <ButtonLink href={`/wellness/${next.id}`} kind="quiet">
            {words.nextPart(next.name[language])}
          </ButtonLink>
        )}
        <a href="/wellness">{words.toList}</a>
      </Actions>
    </WritingPage>
  );
}

const WellnessEntries = ({ around, entries }: { around: Around; entries: Statement<WellnessEntry>[] }) => (
  <Entries around={around} entries={entries}>
    {(entry) => <EntryText entry={entry.body} language={around.asked.language} />}
  </Entries>
);

export const EntryText = ({ entry, language }: { entry: WellnessEntry; language: Around["asked"]["language"] }) => (
  <>
    <SaidWords>{entry.text}</SaidWords>
    {entry.response !== undefined && (
      <>
        <p class="hint">{partWithId(entry.part)?.then?.name[language] ?? WELLNESS_WORDS[language].fields.response.ask}</p>
        <SaidWords>{entry.response}</SaidWords>
      </>
    )}
  </>
);

/** The second question, on a page of its own: and what do I do then? */
export function ThenPage({ around, part, draft, problems }: PartProps) {
  const { language } = around.asked;
  const words = WELLNESS_WORDS[language];
  const then = part.then!;
  return (
    <WritingPage
      around={around}
      title={then.question[language]}
      asks
      back={{ href: `/wellness/${part.id}`, text: part.name[language] }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <p class="hint counted">{words.whenThis}</p>
      <blockquote class="quoted">
        <SaidWords>{draft.fields.text ?? ""}</SaidWords>
      </blockquote>
      <WritingForm
        around={around}
        draft={draft}
        button={WRITING_WORDS[language].save}
        also={<a href={`/wellness/${part.id}`}>{words.skipThen}</a>}
      >
        <Hidden name="part" value={part.id} />
        <Hidden name="page" value="then" />
        <Hidden name="text" value={draft.fields.text ?? ""} />
        <TextArea
          name="response"
          label={then.question[language]}
          hint={then.help[language]}
          value={draft.fields.response}
          question
          {...{ language, problems }}
        />
        <SeenBy around={around} statementId={draft.statementId} />
      </WritingForm>
    </WritingPage>
  );
}

/** Changing an entry: both answers on one page, as both are there already. */
export function EntryPage({ around, draft, problems }: Omit<PartProps, "part">) {
  const { language } = around.asked;
  const words = WELLNESS_WORDS[language];
  const part = partWithId(draft.fields.part);
  return (
    <WritingPage
      around={around}
      title={words.editTitle}
      back={part ? { href: `/wellness/${part.id}`, text: part.name[language] } : { href: "/wellness", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <Hidden name="page" value="entry" />
        <EntryFields values={draft.fields} {...{ language, problems }} />
      </WritingForm>
    </WritingPage>
  );
}

type FieldsProps = { values: Draft["fields"]; language: Language; problems?: Problems };

/** Everything that can be said in one entry of a part. */
export function EntryFields({ values, language, problems }: FieldsProps) {
  const words = WELLNESS_WORDS[language];
  const part = partWithId(values.part);
  const asksThen = part?.then !== undefined || values.response !== undefined;
  return (
    <>
      <Hidden name="part" value={values.part ?? ""} />
      <TextArea name="text" label={part?.question[language] ?? words.fields.text.ask} value={values.text} {...{ language, problems }} />
      {asksThen && (
        <TextArea
          name="response"
          label={part?.then?.question[language] ?? words.fields.response.ask}
          value={values.response}
          optional
          {...{ language, problems }}
        />
      )}
    </>
  );
}
