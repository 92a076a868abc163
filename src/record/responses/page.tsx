import type { ComponentChildren } from "preact";
import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../statements/statement.ts";
import { toldLines } from "../statements/told.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { Asked } from "../../web/route.ts";
import { KindFields } from "./fields.tsx";
import { SpeakForm, type Speaking } from "./forms.tsx";
import { joined } from "./becoming.ts";
import { wordsOf, type SuggestionOf } from "./rules.ts";
import { speakerOf } from "../statements/speaker.ts";
import { RESPONSE_WORDS } from "./words.ts";

/** What a page about one statement needs to know of the request. */
export type Around = { ctx: Context; asked: Asked; personId: string; back: string; called: string; problems?: Problems | null };

type FrameProps = {
  around: Around;
  title: string;
  lede?: string;
  about?: Statement | null;
  scripts?: string[];
  children: ComponentChildren;
};

/** One question, with what it is about above it. */
export function SidePage({ around, title, lede, about, scripts, children }: FrameProps) {
  const { asked, back, problems } = around;
  const { language, actor } = asked;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={asked.request.url}
      help={actor.personId === around.personId ? "person" : "service"}
      back={{ href: back, text: RESPONSE_WORDS[language].back }}
      problems={problems}
      scripts={scripts}
    >
      <h1>{title}</h1>
      {lede && <p class="lede">{lede}</p>}
      {about && <AboutThis around={around} statement={about} />}
      {children}
    </Page>
  );
}

/** The words it is about, in their own voice. */
function AboutThis({ around, statement }: { around: Around; statement: Statement }) {
  const { ctx, asked, personId, called } = around;
  const { language, actor } = asked;
  return (
    <>
      <p class="hint">{RESPONSE_WORDS[language].aboutTitle}</p>
      <Say
        voice={statement.voice}
        acting={statement.acting_as}
        by={speakerOf(statement, { accountId: actor.accountId, personId, language, called })}
        when={formatDay(statement.said_at, language, ctx.installation.current.timeZone)}
        language={language}
      >
        <Lines ctx={ctx} statement={statement} language={language} />
      </Say>
    </>
  );
}

/** All the words of a statement, whatever its kind. */
export const Lines = ({
  ctx,
  statement,
  language,
}: {
  ctx: Context;
  statement: Pick<Statement, "kind" | "body">;
  language: Asked["language"];
}) => (
  <>
    {toldLines(ctx.house.kinds, statement, language).map((line, index) => (
      <div key={index}>
        {line.label && <p class="hint">{line.label}</p>}
        <SaidWords>{line.text}</SaidWords>
      </div>
    ))}
  </>
);

type AboutProps = { around: Around; statement: Statement; values: Record<string, string> };

export function SpeakPage({ around, statement, kind, values }: AboutProps & { kind: Speaking }) {
  const { asked, personId, back, problems } = around;
  const { language } = asked;
  return (
    <SidePage around={around} title={RESPONSE_WORDS[language][kind].title} about={statement}>
      <SpeakForm {...{ kind, statement, personId, language, back, values, problems }} />
    </SidePage>
  );
}

/** Somebody's words beside the person's own: nothing is put in the place of anything before both were seen. */
export function TakeUpPage({ around, statement, mine }: Omit<AboutProps, "values"> & { mine: Statement }) {
  const { ctx, asked, personId, back, called } = around;
  const { language, actor } = asked;
  const words = RESPONSE_WORDS[language].useTheirs;
  const ways = [
    { how: "add", title: words.add, text: joined(wordsOf(mine), wordsOf(statement)) },
    { how: "instead", title: words.instead(statement.author_name), text: wordsOf(statement) },
  ];
  return (
    <SidePage around={around} title={words.title(statement.author_name)} lede={words.lede} about={statement}>
      <p class="hint">{words.mine}</p>
      <Say
        voice={mine.voice}
        acting={mine.acting_as}
        by={speakerOf(mine, { accountId: actor.accountId, personId, language, called })}
        when={formatDay(mine.said_at, language, ctx.installation.current.timeZone)}
        language={language}
      >
        <Lines ctx={ctx} statement={mine} language={language} />
      </Say>
      <p>
        <ButtonLink kind="quiet" href={back}>
          {words.keep}
        </ButtonLink>
      </p>
      {ways.map(({ how, title, text }) => (
        <section class="card" key={how}>
          <h2>{title}</h2>
          <p class="hint">{words.then}</p>
          <div data-voice={statement.voice}>
            <SaidWords>{text}</SaidWords>
          </div>
          <Form action={`/people/${personId}/statements/${statement.statement_id}/take-up`}>
            <IdField />
            <Hidden name="how" value={how} />
            <Hidden name="shown" value={mine.revision_id} />
            <Hidden name="back" value={back} />
            <Button kind="quiet">{title}</Button>
          </Form>
        </section>
      ))}
      <p class="hint">{words.undo}</p>
    </SidePage>
  );
}

/** What was suggested, to change until it is one's own. */
export function ChangePage({ around, statement, values }: AboutProps) {
  const { language } = around.asked;
  const words = RESPONSE_WORDS[language];
  const of = statement.body.of as SuggestionOf;
  return (
    <SidePage around={around} title={words.changeTitle[of]} lede={words.changeLede} about={statement}>
      <Form action={`/people/${around.personId}/statements/${statement.statement_id}/change`}>
        <Ids values={values} back={around.back} />
        <KindFields kind={of === "words" ? "answer" : of} values={values} language={language} problems={around.problems} />
        <Button>{words.changeButton}</Button>
      </Form>
    </SidePage>
  );
}

export function DeclinePage({ around, statement, values }: AboutProps) {
  const { language } = around.asked;
  const words = RESPONSE_WORDS[language];
  return (
    <SidePage around={around} title={words.declineTitle} about={statement}>
      <Form action={`/people/${around.personId}/statements/${statement.statement_id}/decline`}>
        <Ids values={values} back={around.back} />
        <TextArea
          name="reason"
          label={words.declineReason}
          hint={words.declineHint}
          rows={3}
          value={values.reason}
          language={language}
          problems={around.problems}
          optional
        />
        <Button>{words.declineTitle}</Button>
      </Form>
    </SidePage>
  );
}

export function WriteDownPage({
  around,
  kind,
  about,
  values,
}: {
  around: Around;
  kind: string;
  about: Statement | null;
  values: Record<string, string>;
}) {
  const { language } = around.asked;
  const words = RESPONSE_WORDS[language].writeDown;
  return (
    <SidePage around={around} title={words.title(around.called)} lede={words.lede(around.called)} about={about}>
      <Form action={`/people/${around.personId}/write-down`}>
        <Ids values={values} back={around.back} />
        <Hidden name="kind" value={kind} />
        <Hidden name="aboutId" value={about?.statement_id ?? ""} />
        <KindFields kind={kind} values={values} language={language} problems={around.problems} />
        <Button>{words.button}</Button>
      </Form>
    </SidePage>
  );
}

export function SuggestGoalPage({ around, values }: { around: Around; values: Record<string, string> }) {
  const { language } = around.asked;
  const words = RESPONSE_WORDS[language].suggestGoal;
  return (
    <SidePage around={around} title={words.title} lede={words.lede}>
      <Form action={`/people/${around.personId}/suggest-goal`}>
        <Ids values={values} back={around.back} />
        <TextArea name="text" label={words.label} rows={3} value={values.text} language={language} problems={around.problems} />
        <Button>{words.button}</Button>
      </Form>
    </SidePage>
  );
}

const Ids = ({ values, back }: { values: Record<string, string>; back: string }) => (
  <>
    <Hidden name="id" value={values.id ?? ""} />
    <Hidden name="statementId" value={values.statementId ?? ""} />
    <Hidden name="back" value={back} />
  </>
);
