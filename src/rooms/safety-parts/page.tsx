import { firstLine } from "../../agreements/sealed/first-line.ts";
import type { AgreementRow } from "../../agreements/sealed/store.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entry, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import type { Candidate } from "../../agreements/plan-meeting/store.ts";
import { entriesOfStep } from "../safety-plan/rules.ts";
import { STEPS } from "../safety-plan/steps.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { ButtonLink, Hidden } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { SAFETY_PART } from "./family.ts";
import { standing, type Part } from "./rules.ts";
import { safetyPart } from "./shape.ts";
import { PART_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

export type Room = { around: Around; candidates: Candidate[]; agreements: AgreementRow[] };
type Props = { room: Room; draft: Draft; problems?: Problems };

/** Whom the person asked for what, how each stands, and the way to ask somebody else. */
export function PartsPage({ room, draft, problems }: Props) {
  const { around, candidates, agreements } = room;
  const { asked, ctx, statements } = around;
  const words = PART_WORDS[asked.language];
  const parts = standing(statements, agreements, ctx.house.kinds);
  const { away } = entriesOf(statements, safetyPart.kind);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["talk", "safety", "sharing"]}
      back={{ href: "/safety", text: SAFETY_WORDS[asked.language].title }}
      problems={problems}
      scripts={["autosave"]}
    >
      {parts.length > 0 && (
        <ul class="entries" role="list">
          {parts.map((part, index) => (
            <OnePart key={part.entry.statement_id} around={around} part={part} first={index === 0} last={index === parts.length - 1} />
          ))}
        </ul>
      )}
      {candidates.length === 0 ? (
        <section class="card">
          <p>{words.none}</p>
          <ButtonLink kind="quiet" href="/sharing/supporters">
            {words.invite}
          </ButtonLink>
        </section>
      ) : (
        <section>
          <h2>{words.newOne}</h2>
          <PartForm {...{ room, draft, problems }} />
        </section>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

/** What is asked of somebody, what they said to it, and the next thing that can be done. */
function OnePart({
  around,
  part: { entry, asked: document, changed },
  first,
  last,
}: {
  around: Around;
  part: Part;
  first: boolean;
  last: boolean;
}) {
  const { asked } = around;
  const words = PART_WORDS[asked.language];
  const { name } = entry.body;
  const agree = `/people/${asked.personId}/agree/${SAFETY_PART.family}/${entry.statement_id}`;
  return (
    <Entry around={around} entry={entry} place={{ first, last }}>
      <h2 dir="auto">{name}</h2>
      <SaidWords>{entry.body.text}</SaidWords>
      <p dir="auto">
        <b>
          {document ? firstLine(document, asked.language, SAFETY_PART.words[asked.language].it, asked.actor.accountId) : words.notAsked}
        </b>{" "}
        {document && <a href={`/people/${asked.personId}/plan/${document.content.agreementId}`}>{words.read}</a>}
      </p>
      {changed && <p class="hint">{words.changed}</p>}
      {(!document || changed) && (
        <p>
          <ButtonLink href={agree} kind={document ? "quiet" : "primary"}>
            {document ? words.askAgain(name) : words.ask(name)}
          </ButtonLink>
        </p>
      )}
    </Entry>
  );
}

export function EditPage({ room, draft, problems }: Props) {
  const { language } = room.around.asked;
  return (
    <WritingPage
      around={room.around}
      title={PART_WORDS[language].editTitle}
      back={{ href: "/safety/parts", text: PART_WORDS[language].title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <PartForm {...{ room, draft, problems }} edit />
    </WritingPage>
  );
}

function PartForm({ room: { around, candidates }, draft, problems, edit }: Props & { edit?: boolean }) {
  const { language } = around.asked;
  const words = PART_WORDS[language];
  const wrong = problems?.who ? { ...problems, who: words.whoMissing } : problems;
  return (
    <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save} label={words.newOne} onlyMe={false}>
      {edit && <Hidden name="page" value="edit" />}
      <Radios
        name="who"
        label={words.who}
        value={draft.fields.who}
        choices={candidates.map(({ account_id: value, name, relation }) => ({ value, text: name, hint: relation }))}
        problems={wrong}
        language={language}
      />
      <TextArea name="text" label={words.what} hint={words.whatHint} rows={3} value={draft.fields.text} {...{ language, problems }} />
      <Shows around={around} draft={draft} />
    </WritingForm>
  );
}

/** Everything else of the safety plan, to be ticked one by one: nothing is by itself. */
function Shows({ around, draft }: { around: Around; draft: Draft }) {
  const { language } = around.asked;
  const words = PART_WORDS[language];
  const choices = STEPS.flatMap((step) =>
    entriesOfStep(around.statements, step).map((entry) => ({
      value: entry.statement_id,
      text: (
        <span dir="auto">
          <Whose of={entry} language={language}>
            {entry.body.text}
          </Whose>
        </span>
      ),
      hint: SAFETY_WORDS[language].step[step],
    })),
  );
  if (choices.length === 0) return <p class="hint">{words.noEntries}</p>;
  return (
    <Checkboxes
      name="shows"
      label={words.shows}
      hint={words.showsHint}
      choices={choices}
      values={(draft.fields.shows ?? "").split("\n")}
      language={language}
      optional
    />
  );
}
