import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import { Square } from "../../web/parts/square.tsx";
import { KNOWN_BY, type WayIn } from "./store.ts";
import { WAY_IN_WORDS } from "./words.ts";

export const WAY_IN_PATH = "/way-in";

type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  waysIn: WayIn[];
  typed: { id?: string; signsInAs: string; knownBy: string; withoutSecondStep: boolean };
  problems?: Problems;
  notice?: string;
};

/** Asking for a new way in for somebody, and what waits for a second person. */
export function WaysInPage({ actor, language, timeZone, waysIn, typed, problems, notice }: Props) {
  const words = WAY_IN_WORDS[language];
  const field = { language, problems };
  return (
    <Page
      {...{ title: words.title, language, actor, problems, notice }}
      path={WAY_IN_PATH}
      help="service"
      back={backTo("people", language)}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <ol>
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{words.waitTitle}</h2>
      {waysIn.length === 0 && <p class="hint">{words.none}</p>}
      <Pages of={waysIn} idOf={({ way_in_id }) => way_in_id} language={language} name="ways-in" size={12}>
        {(some) => some.map((wayIn) => <OneWayIn key={wayIn.way_in_id} {...{ wayIn, language, timeZone }} />)}
      </Pages>
      <h2>{words.askTitle}</h2>
      <Form action={WAY_IN_PATH}>
        <IdField value={typed.id} />
        <TextField
          unkept="whose account"
          {...field}
          name="signsInAs"
          label={words.signsInAs}
          hint={words.signsInAsHint}
          value={typed.signsInAs}
          spellcheck={false}
          width="middle"
        />
        <Radios
          {...field}
          name="knownBy"
          label={words.knownBy}
          value={typed.knownBy}
          choices={KNOWN_BY.map((value) => ({ value, text: words.known[value] }))}
        />
        <Checkboxes
          {...field}
          name="withoutSecondStep"
          label={words.withoutSecondStep}
          choices={[{ value: "yes", text: words.withoutSecondStep, hint: words.withoutSecondStepHint }]}
          values={typed.withoutSecondStep ? ["yes"] : []}
        />
        <Actions>
          <Button>{words.ask}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function OneWayIn({ wayIn, language, timeZone }: { wayIn: WayIn; language: Language; timeZone: string }) {
  const words = WAY_IN_WORDS[language];
  const path = `${WAY_IN_PATH}/${wayIn.way_in_id}`;
  const labelled = `way-in-${wayIn.way_in_id}`;
  const decided = wayIn.decided_by_name ?? "";
  return (
    <section class="card">
      <p id={labelled}>
        <b>
          <bdi>{wayIn.name ? words.about({ name: wayIn.name, as: wayIn.signs_in_as }) : words.yours}</bdi>
        </b>
      </p>
      <p>
        {words.askedBy({
          name: wayIn.asked_by_name,
          when: formatWhen(wayIn.asked_at, language, timeZone),
          known: words.known[wayIn.known_by],
        })}
      </p>
      {wayIn.without_second_step && <p>{words.dropsSecondStep}</p>}
      {wayIn.mine && <p>{wayIn.confirmed ? words.confirmedBy(decided) : words.waits}</p>}
      {wayIn.mine && wayIn.confirmed && (
        <Form action={`${path}/make`}>
          <p class="hint">{words.makeHint}</p>
          <Actions>
            <Button describedBy={labelled}>{words.make}</Button>
          </Actions>
        </Form>
      )}
      {!wayIn.mine && (
        <Form action={`${path}/confirm`}>
          <p class="hint">{words.confirmHint}</p>
          <Actions>
            <Button describedBy={labelled}>{words.confirm}</Button>
            <Button kind="quiet" formAction={`${path}/refuse`} describedBy={labelled}>
              {words.refuse}
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}

/** The link, shown once. */
export function MadePage({ actor, language, name, link }: { actor: Actor; language: Language; name: string; link: string }) {
  const words = WAY_IN_WORDS[language];
  return (
    <Page title={words.madeTitle(name)} path={WAY_IN_PATH} help="service" {...{ actor, language }}>
      <h1>{words.madeTitle(name)}</h1>
      <p class="lede">{words.madeLede}</p>
      <section class="card paper-slip">
        <p class="slip-link">
          <a href={link}>{link}</a>
        </p>
        <Square text={link} class="slip-square" />
      </section>
      <p>{words.madeOnce}</p>
      <p>{words.madeTold}</p>
      <Actions>
        <ButtonLink href={WAY_IN_PATH}>{words.done}</ButtonLink>
      </Actions>
    </Page>
  );
}
