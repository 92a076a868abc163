import { PICTURE_WORDS } from "../pictures/words.ts";
import type { Problems } from "../../ground/core/result.ts";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { Actions, ButtonLink, Hidden } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { HelpNumbers } from "./help-numbers.tsx";
import { arrangementOf, nextStep, telephoneIn } from "./rules.ts";
import { entryKinds, type SafetyEntry } from "./shape.ts";
import { promptOf, sectionOf, type Step } from "./steps.ts";
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
  const asks = { questions: entryKinds[step].questions, values: draft.fields, own: true, language, problems };
  return (
    <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save} label={SAFETY_WORDS[language].oneMore}>
      <Hidden name="page" value="step" />
      <QuestionFields only={["text"]} {...asks} />
      <Ideas around={around} ideas={promptOf(step, language).ideas} at={`/safety/${step}`} />
      <QuestionFields only={["contact"]} {...asks} />
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
        <QuestionFields questions={entryKinds[step].questions} values={draft.fields} own {...{ language, problems }} />
      </WritingForm>
    </WritingPage>
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
