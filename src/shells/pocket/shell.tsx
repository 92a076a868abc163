import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import { hrefOf } from "../../ground/installation/help-number.ts";
import type { Installation } from "../../ground/installation/installation.ts";
import { SAFETY_GROUP } from "../../rooms/safety-plan/section.ts";
import { FRONT_WORDS } from "../../web/front-words.ts";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { More } from "../../web/parts/summary.tsx";
import { WELLNESS_SECTION } from "../../rooms/wellness-plan/section.ts";
import { PasskeyChoice } from "./passkey-choice.tsx";
import { PinForm } from "./pin-form.tsx";
import { SCRIPT_WORDS } from "../../web/islands/pocket/script-words.ts";
import { POCKET_WORDS } from "./words.ts";

type Props = { language: Language; installation: Installation };

/**
 * The page that opens without a signal. There is nothing of anybody in it: it is the same for everybody, and may be
 * kept as it is. What it shows is decided by its script, from what is kept on the device.
 */
export function Shell({ language, installation }: Props) {
  const words = POCKET_WORDS[language];
  return (
    <Page title={words.title} language={language} actor={null} path="/pocket" scripts={["pocket"]} space="leaf">
      <div data-pocket data-words={JSON.stringify(SCRIPT_WORDS[language])} data-language={language}>
        <noscript>
          <h1>{words.title}</h1>
          <p>{words.noScript}</p>
          <Online language={language} />
        </noscript>
        <div role="status" data-status />
        <Told name="unsupported" title={words.title}>
          <p>{words.unsupported}</p>
          <Online language={language} />
        </Told>
        <Told name="nothing" title={words.nothingTitle}>
          <p>{words.nothing}</p>
        </Told>
        <Told name="signed-out" title={words.signedOutTitle}>
          <p>{words.signedOut}</p>
          <Actions>
            <ButtonLink href="/sign-in?next=/pocket">{words.signIn}</ButtonLink>
          </Actions>
        </Told>
        <Told name="shared" title={words.sharedTitle}>
          <p>{words.shared}</p>
          <p>{words.online}</p>
          <Online language={language} />
        </Told>
        <Told name="no-record" title={words.title}>
          <p>{words.noRecord}</p>
        </Told>
        <Told name="leaving" title={words.leavingTitle}>
          <p>
            <b data-leaving-count />
          </p>
          <p>{words.leaving}</p>
          <Actions>
            <Form action="/sign-out?anyway=yes">
              <Button kind="quiet">{words.leaveAnyway}</Button>
            </Form>
            <ButtonLink href="/home">{words.stay}</ButtonLink>
          </Actions>
        </Told>
        <SetUp language={language} />
        <Told name="resume" title={words.resumeTitle}>
          <p>{words.resume}</p>
          <PinForm name="resume" button={words.resumeButton} language={language} />
          <Forgot language={language} />
        </Told>
        <Told name="locked" title={words.lockedTitle}>
          <div data-open-card hidden />
          <PinForm name="unlock" button={words.open} language={language} waits />
          <form data-form="unlock-passkey" hidden>
            <p class="error" role="alert" data-error />
            <Actions>
              <Button kind="quiet">{words.openByPasskey}</Button>
            </Actions>
          </form>
          <Forgot language={language} />
        </Told>
        <Opened language={language} />
      </div>
      <Numbers language={language} installation={installation} />
    </Page>
  );
}

type ToldProps = { name: string; title: string; children: ComponentChildren };

/** One state of the page; the script shows one at a time. */
const Told = ({ name, title, children }: ToldProps) => (
  <div data-view={name} hidden>
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </div>
);

const Online = ({ language }: Pick<Props, "language">) => (
  <ul>
    <li>
      <a href="/safety">{SAFETY_GROUP.words[language].title}</a>
    </li>
    <li>
      <a href="/wellness">{WELLNESS_SECTION.words[language].title}</a>
    </li>
  </ul>
);

function SetUp({ language }: Pick<Props, "language">) {
  const words = POCKET_WORDS[language];
  return (
    <Told name="set-up" title={words.setUpTitle}>
      <Lede language={language} text={words.whatIsKept} pictures={["wellness", "safety", "pen"]} />
      <form noValidate autocomplete="off" data-form="set-up">
        <TextField name="pin" label={words.pin} hint={words.pinHint} type="password" autocomplete="off" language={language} prefix="new" />
        <TextField name="again" label={words.pinAgain} type="password" autocomplete="off" language={language} prefix="new" />
        <p class="error" role="alert" data-error />
        <Actions>
          <Button>{words.keep}</Button>
        </Actions>
      </form>
      <Protection language={language} />
    </Told>
  );
}

function Protection({ language }: Pick<Props, "language">) {
  const words = POCKET_WORDS[language];
  return (
    <section>
      <h2>{words.protection}</h2>
      <p>{words.locked}</p>
      <h2>{words.protects}</h2>
      <ul>
        {words.protectsFrom.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>{words.protectsNotTitle}</h2>
      <ul>
        {words.protectsNotFrom.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{words.onlyYou}</p>
      <p>
        {words.lost} <a href="/account/devices">{words.lostLink}</a>
      </p>
    </section>
  );
}

function Forgot({ language }: Pick<Props, "language">) {
  const words = POCKET_WORDS[language];
  return (
    <More summary={words.forgot}>
      <p>{words.forgotText}</p>
      <form data-form="forgot">
        <p class="error" role="alert" data-error />
        <Button kind="quiet">{words.forgotButton}</Button>
      </form>
    </More>
  );
}

/** What is kept, once opened; the script fills it. */
function Opened({ language }: Pick<Props, "language">) {
  const words = POCKET_WORDS[language];
  return (
    <div data-view="open" hidden>
      <p class="back" data-back hidden>
        <a href="#">{words.title}</a>
      </p>
      <h1 tabIndex={-1} data-title>
        {words.title}
      </h1>
      <p class="hint" data-kept-at />
      <p data-waits hidden>
        <a href="#waiting" />
      </p>
      <div data-page />
      <div data-static="waiting" data-title={words.waitingTitle} hidden>
        <p class="lede">{words.waitingLede}</p>
        <p data-none hidden>
          {words.waitingNone}
        </p>
        <ul class="entries" role="list" data-waiting-list />
      </div>
      <div data-static="settings" data-title={words.settings} hidden>
        <section data-card-choice hidden>
          <h2>{words.cardOpenTitle}</h2>
          <p>{words.cardOpenText}</p>
          <form data-form="open-card">
            <p class="error" role="alert" data-error />
            <Button kind="quiet">{words.cardOpen}</Button>
          </form>
          <form data-form="shut-card">
            <p class="error" role="alert" data-error />
            <Button kind="quiet">{words.cardShut}</Button>
          </form>
        </section>
        <PasskeyChoice language={language} />
        <h2>{words.stopTitle}</h2>
        <p>{words.stopText}</p>
        <form data-form="stop">
          <p class="error" role="alert" data-error />
          <Button kind="quiet">{words.stop}</Button>
        </form>
        <Protection language={language} />
      </div>
      <div class="row actions no-print" data-acts>
        <form data-form="close">
          <Button kind="quiet">{words.close}</Button>
        </form>
        <a href="#settings">{words.settings}</a>
      </div>
    </div>
  );
}

/** The installation's numbers: for everybody, so they need no PIN and no signal. */
function Numbers({ language, installation }: Props) {
  const words = POCKET_WORDS[language];
  const { helpTexts } = FRONT_WORDS[language];
  if (installation.helpNumbers.length === 0) return null;
  return (
    <section id="numbers" tabIndex={-1}>
      <h2>{words.helpNumbers}</h2>
      <ul class="parts">
        {installation.helpNumbers.map(({ name, number, text }) => (
          <li key={name}>
            <b>{name}</b>: <a href={hrefOf(number)}>{number}</a>
            <p class="hint">{helpTexts[text] ?? text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
