import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { inMonths, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { KeepingForm } from "../../record/own-writing/keeping-form.tsx";
import type { Unsaved } from "../../record/own-writing/unsaved.ts";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../../web/parts/field.tsx";
import { Hidden, IdField } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import { newId } from "../../ground/core/id.ts";
import { CAPACITY_KIND_WORDS } from "./kind-words.ts";
import { ABILITIES, COULD, LONGEST_MONTHS, OUTCOMES } from "./shape.ts";
import type { Matter } from "./store.ts";
import { waysToSupport } from "./support.ts";
import { CAPACITY_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  personId: string;
  called: string;
  matters: Matter[];
  /** as what whoever writes may decide for the person: then they do not write this, and the database takes it from nobody such */
  decidesAs: AuthorityKind | null;
  /** what was begun and not kept: it is what the form holds */
  begun?: Unsaved | null;
  problems: Problems;
};

/** One decision, on one day: what was tried first, the four questions, what was found, until when, and what the person says. */
export function NewCapacityPage(props: Props) {
  const { asked, personId, called, decidesAs, problems } = props;
  const { language, actor } = asked;
  const words = CAPACITY_WORDS[language];
  return (
    <Page
      title={words.newTitle(called)}
      language={language}
      actor={actor}
      path={`/people/${personId}/capacity/new`}
      back={{ href: `/people/${personId}/capacity`, text: words.theirTitle(called) }}
      help="service"
      problems={problems}
      scripts={["autosave"]}
    >
      <h1>{words.newTitle(called)}</h1>
      {decidesAs ? (
        <AskAColleague called={called} as={decidesAs} language={language} sent={text(asked, "id") !== "" && !props.begun} />
      ) : (
        <Writing {...props} />
      )}
    </Page>
  );
}

function Writing(props: Props) {
  const { ctx, asked, personId, called, begun = null } = props;
  const words = CAPACITY_WORDS[asked.language];
  const at = `/people/${personId}/capacity`;
  return (
    <>
      <p class="lede">{words.newLede}</p>
      <KeepingForm {...{ ctx, asked, begun }} action={at} page={`${at}/new`} button={words.save}>
        <IdField value={text(asked, "id") || undefined} />
        <Hidden name="statementId" value={text(asked, "statementId") || newId()} />
        <Hidden name="viewId" value={text(asked, "viewId") || newId()} />
        <Which {...props} />
        <Tried {...props} />
        <Four {...props} />
        <Found {...props} />
        <TheirWords {...props} />
        <p class="hint">{words.thenRead(called)}</p>
      </KeepingForm>
    </>
  );
}

type Colleague = { called: string; as: AuthorityKind; language: Asked["language"]; sent: boolean };

/** Whoever may decide for the person does not say that they cannot: what there is to do instead. */
function AskAColleague({ called, as, language, sent }: Colleague) {
  const words = CAPACITY_WORDS[language];
  return (
    <div class="notice note" role="note">
      <p dir="auto">
        <b>{words.decidesFor(called, ACTING_WORDS[language].kind[as])}</b>
      </p>
      <p>
        {words.decidesForWhy} {sent && words.notSaved}
      </p>
      <p dir="auto">{words.askColleague(called)}</p>
    </div>
  );
}

const text = ({ form }: Asked, name: string): string => (typeof form[name] === "string" ? form[name] : "");
const fieldIn = ({ asked, problems }: Props) => {
  const { language } = asked;
  return (name: string, otherwise = "") => ({ name, value: text(asked, name) || otherwise, language, problems });
};

function Which(props: Props) {
  const words = CAPACITY_WORDS[props.asked.language];
  const field = fieldIn(props);
  return (
    <>
      <TextField {...field("decision")} label={words.which} hint={words.whichHint} />
      {props.matters.length > 0 && (
        <SelectField
          {...field("concerns", props.asked.query.about ?? "")}
          label={words.concerns}
          hint={words.concernsHint}
          options={[
            { value: "", text: words.concernsNone },
            ...props.matters.map((each) => ({ value: each.id, text: each.text.slice(0, 120) })),
          ]}
        />
      )}
    </>
  );
}

function Tried(props: Props) {
  const { asked, problems } = props;
  const { language, form } = asked;
  const words = CAPACITY_WORDS[language];
  return (
    <>
      <Checkboxes
        name="tried"
        label={words.tried}
        hint={words.triedHint}
        choices={waysToSupport(language)}
        values={[form.tried ?? []].flat().flatMap((each) => String(each).split("\n"))}
        {...{ language, problems }}
      />
      <TextArea {...fieldIn(props)("triedWords")} label={words.triedWords} rows={3} optional />
    </>
  );
}

function Four(props: Props) {
  const { language } = props.asked;
  const words = CAPACITY_WORDS[language];
  const said = CAPACITY_KIND_WORDS[language];
  const field = fieldIn(props);
  return (
    <>
      <h2>{words.four}</h2>
      <p class="hint">{words.fourHint}</p>
      {ABILITIES.map((each) => (
        <div key={each}>
          <Radios {...field(each)} label={said.ability[each]} choices={COULD.map((value) => ({ value, text: said.could[value] }))} inline />
          <TextArea {...field(`${each}Words`)} label={`${words.inWords} (${said.ability[each]})`} rows={2} optional />
        </div>
      ))}
    </>
  );
}

function Found(props: Props) {
  const { ctx, asked } = props;
  const { language } = asked;
  const words = CAPACITY_WORDS[language];
  const said = CAPACITY_KIND_WORDS[language];
  const field = fieldIn(props);
  const now = today(ctx.installation.current.timeZone);
  return (
    <>
      <Radios {...field("outcome")} label={words.outcome} choices={OUTCOMES.map((value) => ({ value, text: said.outcomes[value] }))} />
      <TextArea {...field("why")} label={words.why} rows={3} />
      <TextField {...field("assessor", asked.actor.name)} label={words.assessor} />
      <DateField {...field("assessedOn", now)} label={words.assessedOn} max={now} />
      <DateField {...field("reviewOn")} label={words.reviewOn} hint={words.reviewHint} max={inMonths(now, LONGEST_MONTHS)} />
    </>
  );
}

function TheirWords(props: Props) {
  const words = CAPACITY_WORDS[props.asked.language];
  const field = fieldIn(props);
  return (
    <>
      <TextArea {...field("theirs")} label={words.theirWords(props.called)} hint={words.theirWordsHint} rows={3} optional />
      <TextArea {...field("absent")} label={words.absent} hint={words.absentHint} rows={2} optional />
      <DateField {...field("askOn")} label={words.askOn} optional />
    </>
  );
}
