import { AnsweredWithPictures, WithPictures } from "../../record/pictured/entry.tsx";
import { ByPictureTag } from "../../record/pictured/tag.tsx";
import { firstLine } from "../../agreements/sealed/first-line.ts";
import type { AgreementRow } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import { SAFETY_PART } from "../safety-parts/family.ts";
import { standing } from "../safety-parts/rules.ts";
import { WHOLE_WORDS } from "./words.ts";
import { DOCUMENT_WORDS } from "../safety-document/words.ts";
import { Pictures } from "../pictures/page.tsx";
import type { Picture } from "../pictures/store.ts";
import { PART_WORDS } from "../safety-parts/words.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import { whoSees, type Seen as SeenBy } from "../../record/reach/readers/sentence.ts";
import { Begun } from "../../record/own-writing/not-saved.tsx";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { More } from "../../web/parts/summary.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { HelpNumbers } from "../safety-plan/help-numbers.tsx";
import { EntryText } from "../safety-plan/page.tsx";
import { AGAIN_WORDS } from "../safety-plan/again-words.ts";
import { arrangementOf, checksOf, entriesOfStep, inOrder, type Way } from "../safety-plan/rules.ts";
import { sectionOf, type Step } from "../safety-plan/steps.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type WholeProps = { around: Omit<Around, "place">; agreements: AgreementRow[]; pictures: Picture[] };

/** The whole safety plan, to be read at once: step after step in the person's order, with nothing between the words. */
export function SafetyPage({ around, agreements, pictures }: WholeProps) {
  const { asked, statements, unsaved } = around;
  const { language } = asked;
  const words = SAFETY_WORDS[language];
  const steps = inOrder(arrangementOf(statements)?.body ?? null);
  const kept = steps.filter(({ leftOut }) => !leftOut).map(({ step }) => step);
  const written = kept.filter((step) => entriesOfStep(statements, step).length > 0);
  const notYet = kept.filter((step) => !written.includes(step));
  const seen = written.map((step) => seenOfStep(around, step));
  const forAll = new Set(seen.map(({ text }) => text)).size === 1 ? seen[0]! : null;
  return (
    <Page
      title={words.title}
      language={language}
      actor={asked.actor}
      path="/safety"
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
      notice={noticeOf(asked)}
    >
      <h1>{words.title}</h1>
      {written.length === 0 ? (
        <Empty
          drawing="sun"
          title={words.emptyTitle}
          action={<ButtonLink href={`/safety/${kept[0] ?? "signs"}`}>{words.begin}</ButtonLink>}
        >
          {words.empty}
        </Empty>
      ) : null}
      <Begun unsaved={unsaved.filter((each) => each.kind.startsWith("safety-"))} language={language} />
      <WithPictures href="/by-pictures#g-safety" language={language} />
      {forAll && <Seen seen={forAll} language={language} />}
      {written.map((step) => (
        <WrittenStep
          key={step}
          around={around}
          step={step}
          pictures={step === "reasons" ? pictures : []}
          seen={forAll ? null : seenOfStep(around, step)}
        />
      ))}
      <AnsweredWithPictures statements={statements} language={language} />
      {written.length > 0 && <TakenOn around={around} agreements={agreements} />}
      {written.length > 0 && <HelpNumbers around={around} />}
      {notYet.length > 0 && (
        <section class="no-print">
          <h2>{words.notYet}</h2>
          <p class="hint">{words.notYetHint}</p>
          <TaskList tasks={notYet.map((step) => ({ href: `/safety/${step}`, title: words.step[step] }))} />
        </section>
      )}
      <Ways around={around} written={written.length > 0} />
      <Arrange around={around} steps={steps} />
    </Page>
  );
}

/** What others said they would do: each read at once, with whether they said yes. */
function TakenOn({ around: { ctx, asked, statements }, agreements }: { around: Omit<Around, "place">; agreements: AgreementRow[] }) {
  const { language } = asked;
  const words = PART_WORDS[language];
  const parts = standing(statements, agreements, ctx.house.kinds);
  const link = (text: string) => (
    <p class="no-print">
      <a href="/safety/parts">{text}</a>
    </p>
  );
  if (parts.length === 0) return link(words.noneOnPlan);
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{words.onPlan}</h2>
      <ul class="parts">
        {parts.map(({ entry, asked: document }) => (
          <li key={entry.statement_id} dir="auto">
            <b>{entry.body.name}</b>
            <SaidWords>{entry.body.text}</SaidWords>
            <p class="hint">{document ? firstLine(document, language, SAFETY_PART.words[language].it) : words.notAsked}</p>
          </li>
        ))}
      </ul>
      {link(words.title)}
    </section>
  );
}

function seenOfStep({ ctx, asked, statements, readers }: Omit<Around, "place">, step: Step): SeenBy {
  const within = entriesOfStep(statements, step).map((each) => each.root_id);
  return whoSees(readers, { section: sectionOf(step), within }, { language: asked.language, timeZone: ctx.installation.current.timeZone });
}

const Seen = ({ seen, language }: { seen: SeenBy; language: Language }) => (
  <WhoSees onlyYou={seen.onlyYou} change={{ href: "/sharing", text: WRITING_WORDS[language].change }}>
    {WRITING_WORDS[language].whoSees} {seen.text}.
  </WhoSees>
);

type StepProps = {
  around: Omit<Around, "place">;
  step: Step;
  pictures: Picture[];
  /** null where it is said once for all steps */ seen: SeenBy | null;
};

function WrittenStep({ around: { asked, statements }, step, pictures, seen }: StepProps) {
  const { language } = asked;
  const words = SAFETY_WORDS[language];
  const entries = entriesOfStep(statements, step);
  return (
    <section aria-labelledby={step}>
      <h2 id={step}>{words.step[step]}</h2>
      <ul class="parts">
        {entries.map((entry) => (
          <li key={entry.statement_id}>
            <Whose of={entry} language={language} block>
              <EntryText entry={entry.body} />
            </Whose>
            <ByPictureTag body={entry.body} language={language} />
          </li>
        ))}
      </ul>
      <Pictures pictures={pictures} />
      {seen && <Seen seen={seen} language={language} />}
      <p class="no-print">
        <a href={`/safety/${step}`}>
          {words.change}
          <span class="unseen">: {words.step[step]}</span>
        </a>
      </p>
    </section>
  );
}

function noticeOf({ query, language }: PersonAsked): string | undefined {
  if (query.arranged === "yes") return SAFETY_WORDS[language].arranged;
  if (query.checked === "fits") return AGAIN_WORDS[language].saved;
  return query.checked === "change" ? AGAIN_WORDS[language].toChange : undefined;
}

/** What else can be done with it. The words come first: somebody in a hard hour reads no further. */
function Ways({ around: { ctx, asked, statements, readers }, written }: { around: Omit<Around, "place">; written: boolean }) {
  const { language, personId } = asked;
  const words = SAFETY_WORDS[language];
  const day = checksOf(statements).at(-1)?.body.askOn;
  const isOnCard = readers.card?.entries.some((id) => statements.some((each) => each.statement_id === id));
  const ways = [
    { href: "/safety/again", title: AGAIN_WORDS[language].link },
    { href: "/card", title: isOnCard ? words.onCard : words.card },
    { href: "/safety/whole", title: WHOLE_WORDS[language].link },
  ];
  return (
    <section class="no-print" aria-labelledby="ways">
      <h2 id="ways">{words.ways}</h2>
      <TaskList
        tasks={[
          ...(written ? ways : []).map((each) => ({
            ...each,
            hint:
              each.href === "/safety/again" && day
                ? AGAIN_WORDS[language].nextAsked(formatDay(day, language, ctx.installation.current.timeZone))
                : undefined,
          })),
          { href: `/people/${personId}/safety-documents`, title: DOCUMENT_WORDS[language].ofMine },
        ]}
      />
    </section>
  );
}

type ArrangeProps = { around: Omit<Around, "place">; steps: { step: Step; leftOut: boolean }[] };

/** The order is the person's, and a step can be left out; nothing that was written is lost by it. */
function Arrange({ around: { asked, statements }, steps }: ArrangeProps) {
  const words = SAFETY_WORDS[asked.language];
  const was = arrangementOf(statements);
  const act = (step: Step, way: Way, text: string) => (
    <Form action="/safety/arrange">
      <IdField />
      <Hidden name="based" value={was?.revision_id ?? ""} />
      <Hidden name="step" value={step} />
      <Hidden name="way" value={way} />
      <Button kind="link">
        {text}
        <span class="unseen">: {words.step[step]}</span>
      </Button>
    </Form>
  );
  return (
    <More summary={words.arrange} open={asked.query.arranged === "yes"}>
      <p class="hint">{words.arrangeLede}</p>
      <ol class="parts">
        {steps.map(({ step, leftOut }, index) => (
          <li key={step}>
            {words.step[step]}
            {leftOut && ` (${words.leftOut})`}
            <div class="row links">
              {index > 0 && act(step, "up", words.up)}
              {index < steps.length - 1 && act(step, "down", words.down)}
              {leftOut ? act(step, "take-in", words.takeIn) : act(step, "leave-out", words.leaveOut)}
            </div>
          </li>
        ))}
      </ol>
    </More>
  );
}
