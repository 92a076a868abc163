import { AUTHORITY_KINDS, type AuthorityKind } from "../../ground/core/authority.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { useHouse } from "../../web/house.ts";
import type { Sections } from "../statements/sections.ts";
import { sharedWhole } from "../statements/sections.ts";
import { Page } from "../../web/layout.tsx";
import { ToldOfAlike } from "../../web/parts/alike.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import { aboutAuthority } from "./kinds.ts";
import { NAMED_BY_PERSON } from "./shape.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";
import { ACTING_FORM_WORDS } from "./form-words.ts";

type FormProps = { asked: Asked; today: string; problems: Problems };

/** What was typed, where the form is shown again. */
const typedIn = ({ form }: Asked) => ({
  text: (name: string, otherwise = ""): string => (typeof form[name] === "string" ? form[name] : otherwise),
  list: (name: string): string[] => [form[name] ?? []].flat().filter((each): each is string => typeof each === "string" && each !== ""),
});

const kindChoices = (kinds: readonly AuthorityKind[], language: Language) =>
  kinds.map((value) => ({
    value,
    text: capital(ACTING_WORDS[language].kind[value]),
    hint: `${aboutAuthority(value, language).paper} ${aboutAuthority(value, language).doesNot[0] ?? ""}`,
  }));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sectionChoices = (record: Sections, sections: readonly string[], language: Language) =>
  sections.map((value) => ({ value, text: record.word(value, "title", language) }));

type NewProps = FormProps & { supporters: { supporter_id: string; name: string; relationship: string }[] };

/** The person names somebody of their supporters. */
export function NominatePage({ asked, today, problems, supporters }: NewProps) {
  const { language, actor } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const texts = ACTING_FORM_WORDS[language];
  const { sections } = useHouse();
  const typed = typedIn(asked);
  const field = { language, problems };
  return (
    <Page
      title={texts.newTitle}
      language={language}
      actor={actor}
      path="/sharing/acting/new"
      back={{ href: "/sharing/acting", text: words.title }}
      problems={problems}
    >
      <h1>{texts.newTitle}</h1>
      <p class="lede">{texts.newLede}</p>
      {supporters.length === 0 ? (
        <section class="card">
          <p>{texts.noSupporters}</p>
          <ButtonLink href="/sharing/supporters/new">{texts.noSupportersLink}</ButtonLink>
        </section>
      ) : (
        <Form action="/sharing/acting">
          <IdField value={typed.text("id") || undefined} />
          <Radios
            name="supporterId"
            label={texts.who}
            value={typed.text("supporterId")}
            choices={supporters.map(({ supporter_id: value, name, relationship }) => ({ value, text: name, hint: relationship }))}
            {...field}
          />
          <Radios
            name="kind"
            label={texts.asWhat}
            hint={texts.asWhatHint}
            value={typed.text("kind")}
            choices={kindChoices(NAMED_BY_PERSON, language)}
            {...field}
          />
          <Checkboxes
            name="sections"
            label={texts.sections}
            hint={texts.sectionsHint}
            values={typed.list("sections")}
            choices={sectionChoices(sections, sharedWhole(sections), language)}
            {...field}
          />
          <HowFar {...{ language, problems }} value={typed.text("may", "answer")} upTo={["see", "answer"]} />
          <Dates {...{ asked, today, problems }} />
          <TextArea
            name="evidence"
            label={texts.evidenceOwn}
            hint={texts.evidenceOwnHint}
            rows={2}
            value={typed.text("evidence")}
            optional
            {...field}
          />
          <Actions>
            <Button>{texts.save}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}

type RecordProps = FormProps & { personId: string; called: string; organisations: { id: string; name: string }[] };

/** A practitioner writes down a paper they have seen. */
export function RecordPage(props: RecordProps) {
  const { asked, problems, personId, called } = props;
  const { language, actor } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const texts = ACTING_FORM_WORDS[language];
  const { sections } = useHouse();
  const typed = typedIn(asked);
  const field = { language, problems };
  const there = sections.having("acting");
  return (
    <Page
      title={texts.recordTitle(called)}
      language={language}
      actor={actor}
      path={`/people/${personId}/acting/new`}
      back={{ href: `/people/${personId}/acting`, text: words.theirTitle(called) }}
      help="service"
      problems={problems}
    >
      <h1>{texts.recordTitle(called)}</h1>
      <p class="lede">{texts.recordLede(called)}</p>
      <Form action={`/people/${personId}/acting`}>
        <IdField value={typed.text("id") || undefined} />
        <TextField name="name" label={texts.holder} hint={texts.holderHint} value={typed.text("name")} width="middle" {...field} />
        <ToldOfAlike problems={problems} of="name" value={typed.text("name")} />
        <TextField name="relationship" label={texts.relationship} value={typed.text("relationship")} width="middle" {...field} />
        <Radios name="kind" label={texts.asWhat} value={typed.text("kind")} choices={kindChoices(AUTHORITY_KINDS, language)} {...field} />
        <HowFar {...{ language, problems }} value={typed.text("may", "answer")} upTo={["see", "answer", "decide"]} />
        <Checkboxes
          name="sections"
          label={texts.sections}
          hint={texts.sectionsTheirs}
          values={typed.list("sections")}
          choices={sectionChoices(sections, there, language)}
          {...field}
        />
        <PaperFields {...props} />
        <Dates {...props} />
        <Actions>
          <Button>{texts.recordButton}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function PaperFields({ asked, problems, today, organisations }: RecordProps) {
  const { language } = asked;
  const texts = ACTING_FORM_WORDS[language];
  const typed = typedIn(asked);
  const field = { language, problems };
  return (
    <>
      <TextArea name="evidence" label={texts.evidence} hint={texts.evidenceHint} rows={3} value={typed.text("evidence")} {...field} />
      <TextField name="evidenceNumber" label={texts.number} value={typed.text("evidenceNumber")} width="middle" optional {...field} />
      <DateField name="evidenceOn" label={texts.evidenceOn} value={typed.text("evidenceOn")} max={today} {...field} />
      <TextField name="keptAt" label={texts.keptAt} hint={texts.keptHint} value={typed.text("keptAt")} {...field} />
      <DateField name="seenOn" label={texts.seenOn} value={typed.text("seenOn", today)} max={today} {...field} />
      {organisations.length === 1 ? (
        <input type="hidden" name="organisationId" value={organisations[0]!.id} />
      ) : (
        <SelectField
          name="organisationId"
          label={texts.organisation}
          value={typed.text("organisationId")}
          options={organisations.map(({ id: value, name: text }) => ({ value, text }))}
          {...field}
        />
      )}
    </>
  );
}

type FarProps = { language: Language; problems: Problems; value: string; upTo: readonly ("see" | "answer" | "decide")[] };
function HowFar({ language, problems, value, upTo }: FarProps) {
  const words = ACTING_PAGE_WORDS[language];
  const texts = ACTING_FORM_WORDS[language];
  const choices = upTo.map((each) => ({ value: each, text: capital(words.may[each]), hint: words.mayHint[each] }));
  return <Radios name="may" label={texts.howFar} value={value} choices={choices} {...{ language, problems }} />;
}

function Dates({ asked, today, problems }: FormProps) {
  const { language } = asked;
  const texts = ACTING_FORM_WORDS[language];
  const typed = typedIn(asked);
  return (
    <>
      <DateField name="startsOn" label={texts.starts} value={typed.text("startsOn", today)} {...{ language, problems }} />
      <DateField name="endsOn" label={texts.ends} hint={texts.endsHint} value={typed.text("endsOn")} optional {...{ language, problems }} />
    </>
  );
}
