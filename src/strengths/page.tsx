import type { Problems } from "../core/result.ts";
import type { Draft } from "../own-writing/drafts.ts";
import { Entry, PutAwayEntries } from "../own-writing/entry.tsx";
import { Ideas, WritingForm, WritingPage, type Around } from "../own-writing/page.tsx";
import { entriesOf } from "../own-writing/rules.ts";
import { WRITING_WORDS } from "../own-writing/words.ts";
import { Radios } from "../web/parts/choices.tsx";
import { Empty } from "../web/parts/empty.tsx";
import { SelectField, TextArea } from "../web/parts/field.tsx";
import { Actions, ButtonLink } from "../web/parts/form.tsx";
import { TaskList } from "../web/parts/lists.tsx";
import { SaidWords } from "../web/parts/voice.tsx";
import { areaWithId, lifeAreas, type Area } from "./areas.ts";
import { byArea } from "./rules.ts";
import { STRENGTH_TYPES, TYPE_WORDS, type Strength } from "./shape.ts";
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
      <ul class="entries" role="list">
        {entries.map((entry, index) => (
          <Entry
            key={entry.statement_id}
            around={around}
            entry={entry}
            editHref={`/strengths/${entry.statement_id}`}
            place={{ first: index === 0, last: index === entries.length - 1 }}
          >
            <SaidWords>{entry.body.text}</SaidWords>
            <p class="hint">{TYPE_WORDS[language][entry.body.type]}</p>
          </Entry>
        ))}
      </ul>
    </section>
  );
}

/** First question: what part of life is it about? */
export function ChooseAreaPage({ around }: { around: Around }) {
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
      title={words.chooseArea}
      lede={words.chooseHint}
      pictures={["strengths"]}
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

export function StrengthFormPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = STRENGTHS_WORDS[language];
  const fresh = draft.based === "";
  const area = areaWithId(draft.fields.area);
  return (
    <WritingPage
      around={around}
      title={fresh ? (area?.name[language] ?? words.begin) : words.editTitle}
      lede={fresh ? area?.about[language] : undefined}
      pictures={["strengths", "heart", "place"]}
      back={fresh ? { href: "/strengths/new", text: words.chooseArea } : { href: "/strengths", text: words.title }}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        {fresh && area ? <input type="hidden" name="area" value={area.id} /> : <AreaField {...{ draft, language, problems }} />}
        <Radios
          name="type"
          label={words.type}
          value={draft.fields.type}
          choices={STRENGTH_TYPES.map((type) => ({ value: type, text: TYPE_WORDS[language][type] }))}
          {...{ language, problems }}
        />
        <TextArea name="text" label={words.text} hint={words.textHint} value={draft.fields.text} {...{ language, problems }} />
        {fresh && area && <Ideas around={around} ideas={area.ideas[language]} />}
      </WritingForm>
    </WritingPage>
  );
}

type AreaFieldProps = { draft: Draft; language: Around["asked"]["language"]; problems?: Problems };

/** An entry can move to another part of life; one from a list of earlier days keeps its place until then. */
function AreaField({ draft, language, problems }: AreaFieldProps) {
  const words = STRENGTHS_WORDS[language];
  const given = draft.fields.area ?? "";
  const options = lifeAreas().map((area) => ({ value: area.id, text: area.name[language] }));
  const all = areaWithId(given) ? options : [{ value: given, text: given ? words.elsewhere : "" }, ...options];
  return <SelectField name="area" label={words.area} value={given} options={all} {...{ language, problems }} />;
}
