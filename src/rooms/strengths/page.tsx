import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Entries, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { areaWithId, lifeAreas, type Area } from "./areas.ts";
import { byArea } from "./rules.ts";
import { strength, type Strength } from "./shape.ts";
import { TYPE_WORDS } from "./type-words.ts";
import { STRENGTHS_WORDS } from "./words.ts";

export function StrengthsPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = STRENGTHS_WORDS[language];
  const { kept, away } = entriesOf<Strength>(around.statements, around.place.kind);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["strengths", "heart", "place"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      {kept.length === 0 ? (
        <Empty drawing="pot" title={words.emptyTitle} action={<ButtonLink href="/strengths/new">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          {byArea(kept, lifeAreas()).map((group) => (
            <AreaSection key={group.area?.id ?? ""} around={around} {...group} />
          ))}
          <Actions>
            <ButtonLink href="/strengths/new">{words.another}</ButtonLink>
          </Actions>
        </>
      )}
      <PutAwayEntries around={around} entries={away} />
    </WritingPage>
  );
}

function AreaSection({ around, area, entries }: { around: Around } & ReturnType<typeof byArea>[number]) {
  const { language } = around.asked;
  return (
    <section>
      <h2>{area?.name[language] ?? STRENGTHS_WORDS[language].elsewhere}</h2>
      <Entries around={around} entries={entries} name={area?.id ?? "elsewhere"} size={12}>
        {(entry) => (
          <>
            <SaidWords>{entry.body.text}</SaidWords>
            <p class="hint">{TYPE_WORDS[language][entry.body.type]}</p>
          </>
        )}
      </Entries>
    </section>
  );
}

/** The parts of life, each with its ideas. */
export function AreasPage({ around }: { around: Around }) {
  const { language } = around.asked;
  const words = STRENGTHS_WORDS[language];
  const { kept } = entriesOf<Strength>(around.statements, around.place.kind);
  const statusOf = (area: Area) => {
    const count = kept.filter((entry) => entry.body.area === area.id).length;
    return count > 0 ? words.yours(count) : undefined;
  };
  return (
    <WritingPage
      around={around}
      title={words.areasTitle}
      lede={words.areasHint}
      pictures={["strengths", "eye"]}
      back={{ href: "/strengths", text: words.title }}
    >
      <TaskList
        tasks={lifeAreas().map((area) => ({
          href: `/strengths/new/${area.id}`,
          title: area.name[language],
          hint: area.about[language],
          status: statusOf(area),
          tone: "plain" as const,
        }))}
      />
    </WritingPage>
  );
}

type FormProps = { around: Around; draft: Draft; problems?: Problems };

export function StrengthFormPage({ around, draft, problems }: FormProps) {
  const { language } = around.asked;
  const words = STRENGTHS_WORDS[language];
  const fresh = draft.based === "";
  const area = areaWithId(draft.fields.area);
  const asks = { questions: strength.questions, values: draft.fields, own: true, language, problems };
  return (
    <WritingPage
      around={around}
      title={fresh ? (area?.name[language] ?? words.begin) : words.editTitle}
      lede={fresh ? area?.about[language] : undefined}
      pictures={["strengths", "heart", "place"]}
      back={fresh && area ? { href: "/strengths/areas", text: words.areasTitle } : { href: "/strengths", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        {fresh && <Hidden name="page" value="new" />}
        {fresh && area && <Hidden name="area" value={area.id} />}
        <QuestionFields only={["text"]} {...asks} />
        {fresh && <Ideas around={around} ideas={ideasOf(area, language)} at={area ? `/strengths/new/${area.id}` : "/strengths/new"} />}
        {fresh && !area && (
          <p>
            <a href="/strengths/areas">{words.byArea}</a>
          </p>
        )}
        <QuestionFields only={fresh ? ["type"] : ["type", "area"]} {...asks} />
      </WritingForm>
    </WritingPage>
  );
}

/** Ideas of one part of life; where none is chosen, the first of each. */
export const ideasOf = (area: Area | null, language: Language): string[] =>
  area ? area.ideas[language] : lifeAreas().flatMap(({ ideas }) => ideas[language].slice(0, 1));

/** Once something is saved, and only if the person likes: which part of life is it about? */
export function WhichAreaPage({ around, draft }: Omit<FormProps, "problems">) {
  const { language } = around.asked;
  const words = STRENGTHS_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.whichArea}
      asks
      back={{ href: "/strengths", text: words.title }}
      scripts={[]}
      statementId={draft.statementId}
    >
      <blockquote class="quoted">
        <SaidWords>{draft.fields.text ?? ""}</SaidWords>
      </blockquote>
      <Form action="/strengths">
        {(["text", "type"] as const).map((name) => (
          <Hidden key={name} name={name} value={draft.fields[name] ?? ""} />
        ))}
        <Hidden name="id" value={draft.id} />
        <Hidden name="statementId" value={draft.statementId} />
        <Hidden name="based" value={draft.based} />
        <Radios
          name="area"
          label={words.whichArea}
          hint={words.whichAreaHint}
          value={draft.fields.area}
          choices={lifeAreas().map((area) => ({ value: area.id, text: area.name[language] }))}
          question
          language={language}
        />
        <Actions>
          <Button>{WRITING_WORDS[language].save}</Button>
          <a href={`/strengths?saved=${draft.statementId}#s-${draft.statementId}`}>{words.skipArea}</a>
        </Actions>
      </Form>
    </WritingPage>
  );
}
