import type { Problems } from "../core/result.ts";
import { Page } from "../web/layout.tsx";
import { TextArea, TextField } from "../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../web/parts/form.tsx";
import type { Asked } from "../web/route.ts";
import { CASELOAD_WORDS } from "../caseload/words.ts";
import { OpenNowList } from "./open-now.tsx";
import type { Found, OpenNow } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

type FindProps = { asked: Asked; query: string; found: Found[]; open: OpenNow[]; timeZone: string };

/** By the whole name alone: this is no list to look through. What is open already comes first. */
export function FindPage({ asked, query, found, open, timeZone }: FindProps) {
  const { language, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  return (
    <Page
      title={words.find}
      language={language}
      actor={actor}
      path="/emergency"
      back={{ href: "/people", text: CASELOAD_WORDS[language].title }}
      help="service"
      notice={asked.query.done === "ended" ? words.ended : undefined}
    >
      <h1>{words.find}</h1>
      <p class="lede">{words.findLede}</p>
      <OpenNowList {...{ open, language, timeZone }} />
      <form method="get" action="/emergency">
        <TextField name="q" type="search" label={words.name} hint={words.nameHint} value={query} language={language} />
        <Actions>
          <Button>{words.search}</Button>
        </Actions>
      </form>
      {query !== "" && found.length === 0 && (
        <div class="card">
          <p dir="auto">
            <b>{words.nobody(query)}</b>
          </p>
          <p>{words.nobodyNext}</p>
        </div>
      )}
      <ul class="parts">
        {found.map(({ person_id, called, organisation }) => (
          <li key={person_id}>
            <p dir="auto">
              <b>{called}</b> <span class="hint">{words.isWith(organisation)}</span>
            </p>
            <ButtonLink href={`/people/${person_id}/emergency`}>{words.openFor(called)}</ButtonLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type OpenProps = { asked: Asked; personId: string; could: { called: string; organisation: string; hours: number }; problems: Problems };

/** One question, and what happens next. Nothing of the record is on this page. */
export function OpenPage({ asked, personId, could, problems }: OpenProps) {
  const { language, actor, form } = asked;
  const words = EMERGENCY_WORDS[language];
  const title = words.title(could.called);
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
    </Page>
  );
}
