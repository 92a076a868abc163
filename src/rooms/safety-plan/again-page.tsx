import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { textsOf } from "../../record/own-writing/drafts.ts";
import { common } from "../../record/own-writing/fields.tsx";
import type { FieldsProps } from "../../record/fields/question-field.tsx";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, Form, IdField } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { AGAIN, FITS } from "./again.ts";
import type { SafetyCheck } from "./shape.ts";
import { AGAIN_WORDS } from "./again-words.ts";
import { SAFETY_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: PersonAsked; checks: Statement<SafetyCheck>[]; typed?: Record<string, unknown>; problems?: Problems };

/** Does it still fit, did it help, and when shall it ask again? As often as the person wants, never by itself. */
export function AgainPage({ ctx, asked, checks, typed = {}, problems }: Props) {
  const { language, actor } = asked;
  const words = AGAIN_WORDS[language];
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/safety/again"
      back={{ href: "/safety", text: SAFETY_WORDS[language].title }}
      problems={problems}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/safety/again">
        <IdField value={textsOf(typed).id || undefined} />
        <AgainFields values={textsOf(typed)} language={language} problems={problems} />
        <Actions>
          <Button>{words.save}</Button>
          <a href="/safety">{words.notNow}</a>
        </Actions>
      </Form>
      <Before {...{ ctx, asked, checks }} />
    </Page>
  );
}

/** The same wherever it is asked. */
export function AgainFields(props: FieldsProps) {
  const { values, language } = props;
  const words = AGAIN_WORDS[language];
  const fits = FITS.map((each) => ({ value: each, text: words.fit[each] }));
  const again = AGAIN.map((each) => ({ value: each, text: words.when[each] }));
  return (
    <>
      <Radios name="fits" label={words.fits} value={values.fits} choices={fits} {...common(props)} />
      <TextArea name="helped" label={words.helped} hint={words.helpedHint} rows={3} value={values.helped} optional {...common(props)} />
      <Radios name="again" label={words.again} value={values.again} choices={again} {...common(props)} />
    </>
  );
}

/** What the person said about it on a day. */
export const Said = ({ body, day, language }: { body: SafetyCheck; day: string; language: Language }) => (
  <>
    <p>
      <b>{day}</b>: {AGAIN_WORDS[language].fit[body.fits]}
    </p>
    {body.helped && <SaidWords>{body.helped}</SaidWords>}
  </>
);

/** What the person said about it before, newest first. */
function Before({ ctx, asked: { language }, checks }: Pick<Props, "ctx" | "asked" | "checks">) {
  const words = AGAIN_WORDS[language];
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{words.before}</h2>
      <ul class="parts">
        {checks.toReversed().map(({ statement_id, said_at, body }) => (
          <li key={statement_id}>
            <Said body={body} day={formatDay(said_at, language, ctx.installation.current.timeZone)} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
