import { backTo } from "../../web/back-to.ts";
import { isolated } from "../../ground/core/name.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { DateField, TextArea, TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import { OpenNowList } from "./open-now.tsx";
import { SEARCH_WORDS } from "./search-words.ts";
import type { EndedByPerson, Found, OpenNow } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

type FindProps = {
  asked: Asked;
  /** null before anybody was looked for */
  found: Found[] | null;
  open: OpenNow[];
  timeZone: string;
  problems?: Problems;
};

/** By name and date of birth together: this is no list to look through. What is open already comes first. */
export function FindPage({ asked, found, open, timeZone, problems }: FindProps) {
  const { language, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  const texts = SEARCH_WORDS[language];
  return (
    <Page
      title={words.find}
      language={language}
      actor={actor}
      path="/emergency"
      back={backTo("people", language)}
      help="service"
      notice={asked.query.done === "ended" ? words.ended : undefined}
      problems={problems}
    >
      <h1>{words.find}</h1>
      <p class="lede">{words.findLede}</p>
      <OpenNowList {...{ open, language, timeZone }} />
      {found && <WasFound {...{ found, language }} />}
      <Form action="/emergency">
        <IdField />
        <TextField
          unkept="search"
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          value={textIn(asked.form, "name")}
          {...{ language, problems }}
        />
        <DateField name="bornOn" label={texts.born} value={textIn(asked.form, "bornOn")} {...{ language, problems }} />
        <p class="hint">{texts.counted}</p>
        <Actions>
          <Button>{words.search}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function WasFound({ found, language }: { found: Found[]; language: Language }) {
  const words = EMERGENCY_WORDS[language];
  const texts = SEARCH_WORDS[language];
  if (found.length === 0) {
    return (
      <div class="card" role="alert">
        <p>
          <b>{texts.nobody}</b>
        </p>
        <p>{texts.nobodyNext}</p>
      </div>
    );
  }
  return (
    <ul class="parts">
      {found.map(({ person_id, called, organisation }) => (
        <li key={person_id}>
          <p dir="auto">
            <b>{isolated(called)}</b> <span class="hint">{words.isWith(organisation)}</span>
          </p>
          <ButtonLink href={`/people/${person_id}/emergency`}>{words.openFor(called)}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}

type OpenProps = {
  asked: Asked;
  personId: string;
  could: { called: string; organisation: string; hours: number; /** the person keeps every part closed */ closed: boolean };
  /** the person ended it lately, for the actor or for a colleague */
  ended: EndedByPerson | null;
  timeZone: string;
  problems: Problems;
};

/** One question, and what happens next. Nothing of the record is on this page. */
export function OpenPage({ asked, personId, could, ended, timeZone, problems }: OpenProps) {
  const { language, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  const texts = SEARCH_WORDS[language];
  const title = words.title(could.called);
  const when = ({ ended_at }: EndedByPerson) => formatWhen(ended_at, language, timeZone);
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={`/people/${personId}/emergency`}
      back={{ href: "/emergency", text: words.find }}
      problems={problems}
      help="service"
    >
      <h1>{title}</h1>
      {ended && (
        <p class="notice stop" dir="auto">
          {ended.mine ? texts.youCannot(could.called, when(ended)) : texts.endedFor(could.called, ended.name, when(ended))}
        </p>
      )}
      {could.closed && !ended?.mine && (
        <p class="notice stop" dir="auto">
          {texts.allClosed(could.called)}
        </p>
      )}
      {!ended?.mine && <AskWhy {...{ asked, personId, could, problems }} />}
    </Page>
  );
}

function AskWhy({ asked, personId, could, problems }: Pick<OpenProps, "asked" | "personId" | "could" | "problems">) {
  const { language, form } = asked;
  const words = EMERGENCY_WORDS[language];
  return (
    <Form action={`/people/${personId}/emergency`}>
      {typeof form.id === "string" && form.id ? <IdField value={form.id} /> : <IdField />}
      <TextArea
        name="reason"
        label={words.why}
        hint={words.whyHint}
        rows={3}
        value={typeof form.reason === "string" ? form.reason : ""}
        {...{ language, problems }}
      />
      <p>{words.whatOpens}</p>
      <ul>
        {words.whatHappens(could.called, could.organisation, could.hours).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Actions>
        <Button kind="danger">{words.open}</Button>
        <ButtonLink kind="quiet" href="/emergency">
          {words.back}
        </ButtonLink>
      </Actions>
    </Form>
  );
}
