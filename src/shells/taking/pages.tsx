import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Actor } from "../../ground/core/actor.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { Begun } from "../../record/own-writing/not-saved.tsx";
import type { Unsaved } from "../../record/own-writing/unsaved.ts";
import { TAKING_WORDS } from "./words.ts";

type Props = { actor: Actor; language: Language };

export function TakePage({ actor, language, unsaved }: Props & { unsaved: Unsaved[] }) {
  const words = TAKING_WORDS[language];
  return (
    <Page title={words.title} language={language} actor={actor} path="/take" back={{ href: "/account", text: words.back }}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {unsaved.length > 0 && <p>{words.unsavedFirst}</p>}
      <Begun {...{ unsaved, language }} />
      <section class="card">
        <p>{words.documentHint}</p>
        <Actions>
          <ButtonLink href="/take/document">{words.document}</ButtonLink>
          <ButtonLink href="/take/text" kind="quiet">
            {words.text}
          </ButtonLink>
        </Actions>
      </section>
      <section class="card">
        <p>{words.fhirHint}</p>
        <ButtonLink href="/take/fhir" kind="quiet">
          {words.fhir}
        </ButtonLink>
      </section>
      <h2>{words.endAllTitle}</h2>
      <p>{words.endAllText}</p>
      <p>
        <a href="/sharing/end-all">{words.endAll}</a>
      </p>
      <h2>{words.closeTitle}</h2>
      <p>{words.closeText}</p>
      <p>
        <a href="/take/close">{words.close}</a>
      </p>
    </Page>
  );
}

export type Keeper = { name: string; keeps_years: number };
/** What services wrote by duty: who keeps what was done without agreement, and that there is more, which is deleted. */
export type ByLaw = { services: string[]; more: boolean };

/** What is deleted and what is kept, by whom and for how long, before anything happens. */
export function ClosePage({ actor, language, keepers, byLaw, problems }: Props & { keepers: Keeper[]; byLaw: ByLaw; problems?: Problems }) {
  const words = TAKING_WORDS[language];
  return (
    <Page
      title={words.closeTitle}
      language={language}
      actor={actor}
      path="/take/close"
      back={{ href: "/take", text: words.title }}
      problems={problems}
    >
      <h1>{words.closeTitle}</h1>
      <p class="lede">{words.first}</p>
      <Actions>
        <ButtonLink href="/take/document" kind="quiet">
          {words.document}
        </ButtonLink>
      </Actions>
      <h2>{words.deleted}</h2>
      <ul>
        {words.deletedList.map((each) => (
          <li key={each}>{each}</li>
        ))}
        {byLaw.more && <li>{words.deletedByDuty}</li>}
      </ul>
      <h2>{words.kept}</h2>
      <ul>
        {keepers.length === 0 && <li>{byLaw.services.length > 0 ? words.noPlansButLaw : words.noPlans}</li>}
        {keepers.map((each) => (
          <li key={each.name}>{words.keptPlan(each.name, each.keeps_years)}</li>
        ))}
        {byLaw.services.length > 0 && <li>{words.keptByLaw(byLaw.services.join(", "))}</li>}
        <li>{words.keptEvidence}</li>
      </ul>
      <Form action="/take/close">
        <TextField
          name="password"
          type="password"
          autocomplete="current-password"
          language={language}
          label={words.password}
          problems={problems}
        />
        <Checkboxes
          name="sure"
          language={language}
          label={words.areYouSure}
          choices={[{ value: "yes", text: words.sure }]}
          problems={problems}
        />
        <Button kind="danger">{words.closeButton}</Button>
      </Form>
    </Page>
  );
}

export function GoodbyePage({ language }: { language: Language }) {
  const words = TAKING_WORDS[language];
  return (
    <Page title={words.goodbye} language={language} actor={null} path="/">
      <h1>{words.goodbye}</h1>
      <p class="lede">{words.goodbyeText}</p>
    </Page>
  );
}
