import { PICTURE_WORDS } from "../pictures/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { TextArea, TextField } from "../../web/parts/field.tsx";
import { Actions, ButtonLink, Hidden } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { HelpNumbers } from "./help-numbers.tsx";
import { arrangementOf, nextStep, telephoneIn } from "./rules.ts";
import type { SafetyEntry } from "./shape.ts";
import { HAS_CONTACT, promptOf, sectionOf, type Step } from "./steps.ts";
import { SAFETY_WORDS } from "./words.ts";

type StepProps = { around: Around; step: Step; all: Statement[]; draft: Draft; problems?: Problems };

/** One step a page: its question, what is there so far, and the way on. Leaving it out is going on. */
export function StepPage({ around, step, all, draft, problems }: StepProps) {
  const { language } = around.asked;
  const words = SAFETY_WORDS[language];
  const { kept, away } = entriesOf<SafetyEntry>(around.statements, sectionOf(step));
  const next = nextStep(arrangementOf(all)?.body ?? null, step);
  return (
    <WritingPage
      around={around}
      title={words.step[step]}
      back={{ href: "/safety", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
    >
      {kept.length > 0 && (
        <section>
          <h2>{words.soFar}</h2>
          <Entries around={around} entries={kept}>
            {(entry) => <EntryText entry={entry.body} />}
          </Entries>
        </section>
      )}
      <StepForm {...{ around, step, draft, problems }} />
      {step === "services" && <HelpNumbers around={around} />}
      {step === "reasons" && (
        <p>
          <a href="/safety/pictures">{PICTURE_WORDS[language].link}</a> <span class="hint">{PICTURE_WORDS[language].onlyYou}</span>
        </p>
      )}
      <Actions>
        {next && (
          <ButtonLink href={`/safety/${next}`} kind="quiet">
            {words.next(words.step[next])}
          </ButtonLink>
        )}
        <a href="/safety">{words.toAll}</a>
      </Actions>
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

function StepForm({ around, step, draft, problems }: Omit<StepProps, "all">) {
  const { language } = around.asked;
  const { question, help, ideas } = promptOf(step, language);
  return (
    <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save} label={SAFETY_WORDS[language].oneMore}>
      <Hidden name="page" value="step" />
      <TextArea name="text" label={question} hint={help} rows={3} value={draft.fields.text} {...{ language, problems }} />
      <Ideas around={around} ideas={ideas} at={`/safety/${step}`} />
      <Contact {...{ step, values: draft.fields, problems, language }} />
    </WritingForm>
  );
}

export function EntryPage({ around, step, draft, problems }: Omit<StepProps, "all">) {
  const { language } = around.asked;
  const words = SAFETY_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.editTitle}
      back={{ href: `/safety/${step}`, text: words.step[step] }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <EntryFields {...{ step, values: draft.fields, problems, language }} />
      </WritingForm>
    </WritingPage>
  );
}

type EntryFieldsProps = { step: Step; values: Draft["fields"]; problems?: Problems; language: Language };

/** Everything that can be said in one entry of a step. */
export function EntryFields({ step, values, problems, language }: EntryFieldsProps) {
  const { question, help } = promptOf(step, language);
  return (
    <>
      <TextArea name="text" label={question} hint={help} rows={3} value={values.text} {...{ language, problems }} />
      <Contact {...{ step, values, problems, language }} />
    </>
  );
}

function Contact({ step, values, problems, language }: EntryFieldsProps) {
  const words = SAFETY_WORDS[language];
  if (!HAS_CONTACT.includes(step)) return null;
  return (
    <TextField name="contact" label={words.contact} hint={words.contactHint} value={values.contact} optional {...{ language, problems }} />
  );
}

/** The words, and how somebody named in them is reached: one press away on a telephone. */
export function EntryText({ entry: { text, contact } }: { entry: SafetyEntry }) {
  const number = contact === undefined ? null : telephoneIn(contact);
  return (
    <>
      <SaidWords>{text}</SaidWords>
      {contact !== undefined && <p dir="auto">{number ? <a href={`tel:${number}`}>{contact}</a> : contact}</p>}
    </>
  );
}
