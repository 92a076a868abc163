import type { ComponentChildren } from "preact";
import { isEasyRead, type Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { ReaderFacts } from "../../record/reach/readers/facts.ts";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { Page, SPACES } from "../../web/layout.tsx";
import { ToldOfAlike } from "../../web/parts/alike.tsx";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { Drawing } from "../../web/parts/drawings.tsx";
import { EasyLine, EasyLines } from "../../web/parts/easy.tsx";
import { TextArea, TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import { SummaryList } from "../../web/parts/summary.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { HELPS, STEP_NAMES, stepAfter, type Step } from "./shape.ts";
import type { About } from "./store.ts";
import { WELCOME_WORDS } from "./words.ts";

/** What the forms show: answers given before, or what was just typed. */
export type Typed = Omit<About, "welcomedAt">;

export function WelcomeStartPage({ asked }: { asked: PersonAsked }) {
  const words = WELCOME_WORDS[asked.language];
  return (
    <Page title={words.title} language={asked.language} actor={asked.actor} path="/welcome">
      <Drawing name="door" />
      <h1>{words.hello}</h1>
      <Intro language={asked.language} />
      <Actions>
        <ButtonLink href={`/welcome?step=${STEP_NAMES[0]}`}>{words.begin}</ButtonLink>
        <Form action="/welcome/later">
          <Button kind="quiet">{words.notNow}</Button>
        </Form>
      </Actions>
    </Page>
  );
}

/** In Easy Read with a picture beside each idea. */
function Intro({ language }: { language: Language }) {
  const { intro } = WELCOME_WORDS[language];
  if (!isEasyRead(language)) return intro.map((text) => <p key={text}>{text}</p>);
  const pictures: IconName[] = ["pen", "lock", "eye", "question", "clock"];
  return (
    <EasyLines>
      {intro.map((text, index) => (
        <EasyLine key={text} picture={pictures[index] ?? "pen"}>
          {text}
        </EasyLine>
      ))}
    </EasyLines>
  );
}

type StepProps = { asked: PersonAsked; step: Step; typed: Typed; welcomed: boolean; readers: ReaderFacts; problems?: Problems };

export function StepPage({ asked, step, typed, welcomed, readers, problems }: StepProps) {
  const { language } = asked;
  const words = WELCOME_WORDS[language];
  const number = STEP_NAMES.indexOf(step);
  const before = STEP_NAMES[number - 1];
  const next = stepAfter(step);
  return (
    <Page
      title={titleOf(step, language)}
      language={language}
      actor={asked.actor}
      path={`/welcome?step=${step}`}
      problems={problems}
      back={{ href: welcomed || !before ? "/welcome" : `/welcome?step=${before}`, text: welcomed ? words.summaryTitle : words.back }}
    >
      {!welcomed && <p class="hint counted">{words.step(number + 1, STEP_NAMES.length)}</p>}
      <Form action="/welcome">
        <Hidden name="step" value={step} />
        <Question step={step} typed={typed} language={language} problems={problems} />
        <Seen {...{ step, readers, language }} />
        <Actions>
          <Button>{welcomed ? words.save : words.next}</Button>
          {!welcomed && next && step !== "called" && <a href={`/welcome?step=${next}`}>{words.skip}</a>}
        </Actions>
      </Form>
    </Page>
  );
}

/** What is asked about oneself is seen by those one works with; what the space looks like, and what one answers about an emergency, is not. */
function Seen({ step, readers, language }: { step: Step; readers: ReaderFacts; language: Language }) {
  const { text, onlyYou } = whoSees(readers, step === "space" || step === "emergency" ? "draft" : "profile", { language });
  return (
    <WhoSees onlyYou={onlyYou}>
      {WELCOME_WORDS[language].whoSees} {text}.
    </WhoSees>
  );
}

function titleOf(step: Step, language: Language): string {
  const words = WELCOME_WORDS[language];
  return {
    called: words.called,
    pronouns: words.pronouns,
    contact: words.contact,
    "taking-part": words.takesPart,
    emergency: words.emergency,
    space: words.space,
  }[step];
}

type QuestionProps = { step: Step; typed: Typed; language: Language; problems?: Problems };

function Question({ step, typed, language, problems }: QuestionProps): ComponentChildren {
  const words = WELCOME_WORDS[language];
  const all = { language, problems };
  switch (step) {
    case "called":
      return (
        <>
          <ToldOfAlike problems={problems} of="called" value={typed.called} />
          <TextField name="called" label={words.called} hint={words.calledHint} value={typed.called} question {...all} />
        </>
      );
    case "pronouns":
      return (
        <TextField
          name="pronouns"
          label={words.pronouns}
          hint={words.pronounsHint}
          value={typed.pronouns}
          width="middle"
          question
          {...all}
        />
      );
    case "contact":
      return <TextArea name="contact" label={words.contact} hint={words.contactHint} value={typed.contact} rows={3} question {...all} />;
    case "taking-part":
      return <TakingPart typed={typed} language={language} problems={problems} />;
    case "emergency":
      return (
        <Radios
          name="emergency"
          label={words.emergency}
          hint={words.emergencyHint}
          value={typed.emergency}
          choices={[
            { value: "yes", text: words.emergencyYes, hint: words.emergencyYesHint },
            { value: "no", text: words.emergencyNo, hint: words.emergencyNoHint },
          ]}
          question
          {...all}
        />
      );
    case "space":
      return <SpaceQuestion typed={typed} language={language} problems={problems} />;
  }
}

function TakingPart({ typed, language, problems }: Omit<QuestionProps, "step">) {
  const words = WELCOME_WORDS[language];
  const all = { language, problems };
  return (
    <>
      <Checkboxes
        name="takesPart"
        label={words.takesPart}
        hint={words.takesPartHint}
        values={typed.takesPart}
        choices={HELPS.map((help) => ({ value: help, ...words.helps[help] }))}
        question
        {...all}
      />
      <TextArea
        name="takesPartWords"
        label={words.takesPartWords}
        hint={words.takesPartWordsHint}
        value={typed.takesPartWords}
        rows={3}
        optional
        {...all}
      />
    </>
  );
}

function SpaceQuestion({ typed, language, problems }: Omit<QuestionProps, "step">) {
  const words = WELCOME_WORDS[language];
  const all = { language, problems };
  return (
    <>
      <h1>{words.space}</h1>
      <TextField name="spaceName" label={words.spaceName} hint={words.spaceNameHint} value={typed.spaceName} optional {...all} />
      <Radios
        name="spaceColour"
        label={words.spaceColour}
        value={typed.spaceColour}
        choices={SPACES.map((colour) => ({ value: colour, text: <ColourName colour={colour} text={words.colours[colour]} /> }))}
        {...all}
      />
    </>
  );
}

/** A spot of the colour beside its name. */
const ColourName = ({ colour, text }: { colour: string; text: string }) => (
  <>
    <svg class="spot" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <circle class={`f-${colour}`} cx="14" cy="14" r="13" />
    </svg>{" "}
    {text}
  </>
);

/** All answers, each with its way to change it: where the account page leads. */
export function AboutMePage({ asked, about, readers }: { asked: PersonAsked; about: About; readers: ReaderFacts }) {
  const { language } = asked;
  const words = WELCOME_WORDS[language];
  const row = (step: Step, name: string, value: string) => ({
    name,
    value: value.trim() === "" ? words.nothing : value,
    actions: [{ href: `/welcome?step=${step}`, text: words.change, of: name }],
  });
  const helps = HELPS.filter((help) => about.takesPart.includes(help)).map((help) => words.helps[help].text);
  return (
    <Page
      title={words.summaryTitle}
      language={language}
      actor={asked.actor}
      path="/welcome"
      back={{ href: "/home", text: words.home }}
      notice={asked.query.saved === undefined ? undefined : words.saved}
    >
      <h1>{words.summaryTitle}</h1>
      <p class="lede">{words.summaryLede}</p>
      <Seen step="called" readers={readers} language={language} />
      <SummaryList
        rows={[
          row("called", words.called, about.called),
          row("pronouns", words.pronouns, about.pronouns),
          row("contact", words.contact, about.contact),
          row("taking-part", words.takesPart, [...helps, about.takesPartWords].filter(Boolean).join(". ")),
          row("emergency", words.emergency, { yes: words.emergencyYes, no: words.emergencyNo, "": "" }[about.emergency]),
          row("space", words.spaceName, about.spaceName),
          row(
            "space",
            words.spaceColour,
            SPACES.filter((colour) => colour === about.spaceColour)
              .map((colour) => words.colours[colour])
              .join(""),
          ),
        ]}
      />
    </Page>
  );
}
