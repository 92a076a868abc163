import { AUTHORITY_KINDS, type AuthorityKind } from "../core/authority.ts";
import type { Language } from "../core/language.ts";
import type { Problems } from "../core/result.ts";
import { sectionNamed, sectionWord } from "../sections.ts";
import { SECTIONS } from "../sharing/shape.ts";
import { Page } from "../web/layout.tsx";
import { ACTING_WORDS } from "../web/parts/acting-words.ts";
import { Checkboxes, Radios } from "../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../web/parts/form.tsx";
import type { Asked } from "../web/route.ts";
import { aboutAuthority } from "./kinds.ts";
import { ACTING_SECTIONS, NAMED_BY_PERSON } from "./shape.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";

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

const sectionChoices = (sections: readonly string[], language: Language) =>
  sections.map((value) => ({ value, text: sectionWord(value, "title", language) }));

type NewProps = FormProps & { supporters: { supporter_id: string; name: string; relationship: string }[] };

/** The person names somebody of their supporters. */
export function NominatePage({ asked, today, problems, supporters }: NewProps) {
  const { language, actor } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const typed = typedIn(asked);
  const field = { language, problems };
  return (
    <Page
      title={words.newTitle}
      language={language}
      actor={actor}
      path="/sharing/acting/new"
      back={{ href: "/sharing/acting", text: words.title }}
      problems={problems}
    >
      <h1>{words.newTitle}</h1>
      <p class="lede">{words.newLede}</p>
      {supporters.length === 0 ? (
        <section class="card">
          <p>{words.noSupporters}</p>
          <ButtonLink href="/sharing/supporters/new">{words.noSupportersLink}</ButtonLink>
        </section>
      ) : (
        <Form action="/sharing/acting">
          <IdField value={typed.text("id") || undefined} />
          <Radios
            name="supporterId"
            label={words.who}
            value={typed.text("supporterId")}
            choices={supporters.map(({ supporter_id: value, name, relationship }) => ({ value, text: name, hint: relationship }))}
            {...field}
          />
          <Radios
            name="kind"
            label={words.asWhat}
            hint={words.asWhatHint}
            value={typed.text("kind")}
            choices={kindChoices(NAMED_BY_PERSON, language)}
            {...field}
          />
          <Checkboxes
            name="sections"
            label={words.sections}
            hint={words.sectionsHint}
            values={typed.list("sections")}
            choices={sectionChoices(SECTIONS, language)}
            {...field}
          />
          <HowFar {...{ language, problems }} value={typed.text("may", "answer")} upTo={["see", "answer"]} />
          <Dates {...{ asked, today, problems }} />
          <TextArea
            name="evidence"
            label={words.evidenceOwn}
            hint={words.evidenceOwnHint}
            rows={2}
            value={typed.text("evidence")}
            optional
            {...field}
          />
          <Actions>
            <Button>{words.save}</Button>
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
  const typed = typedIn(asked);
  const field = { language, problems };
  const there = ACTING_SECTIONS.filter((each) => sectionNamed(each) || ["plan", "capacity"].includes(each));
  return (
    <Page
      title={words.recordTitle(called)}
      language={language}
      actor={actor}
      path={`/people/${personId}/acting/new`}
      back={{ href: `/people/${personId}/acting`, text: words.theirTitle(called) }}
      help="service"
      problems={problems}
    >
      <h1>{words.recordTitle(called)}</h1>
      <p class="lede">{words.recordLede(called)}</p>
      <Form action={`/people/${personId}/acting`}>
        <IdField value={typed.text("id") || undefined} />
        <TextField name="name" label={words.holder} hint={words.holderHint} value={typed.text("name")} width="middle" {...field} />
        <TextField name="relationship" label={words.relationship} value={typed.text("relationship")} width="middle" {...field} />
        <Radios name="kind" label={words.asWhat} value={typed.text("kind")} choices={kindChoices(AUTHORITY_KINDS, language)} {...field} />
        <HowFar {...{ language, problems }} value={typed.text("may", "answer")} upTo={["see", "answer", "decide"]} />
        <Checkboxes
          name="sections"
          label={words.sections}
          hint={words.sectionsTheirs}
          values={typed.list("sections")}
          choices={sectionChoices(there, language)}
          {...field}
        />
        <PaperFields {...props} />
        <Dates {...props} />
        <Actions>
          <Button>{words.recordButton}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function PaperFields({ asked, problems, today, organisations }: RecordProps) {
  const { language } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const typed = typedIn(asked);
  const field = { language, problems };
  return (
    <>
      <TextArea name="evidence" label={words.evidence} hint={words.evidenceHint} rows={3} value={typed.text("evidence")} {...field} />
      <TextField name="evidenceNumber" label={words.number} value={typed.text("evidenceNumber")} width="middle" optional {...field} />
      <DateField name="evidenceOn" label={words.evidenceOn} value={typed.text("evidenceOn")} max={today} {...field} />
      <TextField name="keptAt" label={words.keptAt} hint={words.keptHint} value={typed.text("keptAt")} {...field} />
      <DateField name="seenOn" label={words.seenOn} value={typed.text("seenOn", today)} max={today} {...field} />
      {organisations.length === 1 ? (
        <input type="hidden" name="organisationId" value={organisations[0]!.id} />
      ) : (
        <SelectField
          name="organisationId"
          label={words.organisation}
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
  const choices = upTo.map((each) => ({ value: each, text: capital(words.may[each]), hint: words.mayHint[each] }));
  return <Radios name="may" label={words.howFar} value={value} choices={choices} {...{ language, problems }} />;
}

function Dates({ asked, today, problems }: FormProps) {
  const { language } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const typed = typedIn(asked);
  return (
    <>
      <DateField name="startsOn" label={words.starts} value={typed.text("startsOn", today)} {...{ language, problems }} />
      <DateField name="endsOn" label={words.ends} hint={words.endsHint} value={typed.text("endsOn")} optional {...{ language, problems }} />
    </>
  );
}
