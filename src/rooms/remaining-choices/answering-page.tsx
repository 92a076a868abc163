import { answeringPath } from "../legal-status/paths.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { KeepingForm } from "../../record/own-writing/keeping-form.tsx";
import { writingOn, type Unsaved } from "../../record/own-writing/unsaved.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { doneWords } from "../../record/responses/words.ts";
import { may, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { Asked as Request } from "../../web/route.ts";
import { ANSWERING_WORDS } from "./answering-words.ts";
import { CHOICE_LINES } from "./line-words.ts";
import { asksOf, isOpen, type Answered, type Asked } from "./rules.ts";
import { Answers, AskTag, type Hearing } from "./said.tsx";
import { ANSWERS, choiceAnswer } from "./shape.ts";
import { topicName } from "./topics.ts";
import type { Right } from "../../record/statements/access.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";

export type Answering = {
  personId: string;
  called: string;
  reach: Reach;
  statements: Statement[];
  /** works with the person as a practitioner */ duty: boolean;
  /** asks that the actor's service wrote down by duty */ aloud: ReadonlySet<string>;
  /** by which the page is read */ right: Right;
  /** what the reader began to write in this record and has not saved */ unsaved: Unsaved[];
};
type Props = { ctx: Context; asked: Request; it: Answering; refused?: { askId: string; problems: Problems } };

const answersByGrant = ({ reach }: Answering, { statement_id }: Statement): boolean =>
  reach.voice !== "supporter" && may(reach, "answer", "remaining-choices", statement_id);

/** What their service wrote down, and nobody let them in to: answered by duty, as long as it stands in these words. */
export const answersByDuty = (it: Answering, ask: Statement): boolean =>
  !answersByGrant(it, ask) && it.duty && it.aloud.has(ask.statement_id) && ask.voice !== "own";

export const mayAnswer = (it: Answering, ask: Statement): boolean => answersByGrant(it, ask) || answersByDuty(it, ask);

/** Written down by oneself by duty, and nobody said anything to it yet. */
export const misheard = ({ statements, aloud }: Answering, ask: Statement, accountId: string): boolean =>
  ask.voice === "scribed" &&
  ask.scribe_id === accountId &&
  aloud.has(ask.statement_id) &&
  !statements.some((each) => each.about_id === ask.statement_id && each.state !== "withdrawn");

/** Where the person lets them write, as everywhere; otherwise by duty, this one thing. */
const writeDownPath = ({ reach, personId, duty }: Answering): string | null => {
  const at = answeringPath(personId);
  if (may(reach, "write", "remaining-choices")) return `/people/${personId}/write-down?kind=choice-ask&back=${encodeURIComponent(at)}`;
  return duty ? `${at}/aloud` : null;
};

/** Where one ask stands on the page; what was begun as an answer to it is written on there. */
const askPath = ({ personId }: Answering, { statement_id }: Statement): string => `${answeringPath(personId)}#s-${statement_id}`;
const begunFor = (it: Answering, ask: Statement): Unsaved | null =>
  it.unsaved.find(({ page, kind }) => page === askPath(it, ask) && kind === choiceAnswer.kind) ?? null;

/** So many forms stand open on one page; with more, each unfolds where it is answered. */
const FEW = 2;

/** Everything somebody asks for on one page, what is open first: made for the ten minutes before a ward round. */
export function AnsweringPage(props: Props) {
  const { ctx, asked, it, refused } = props;
  const { language, actor } = asked;
  const words = ANSWERING_WORDS[language];
  const asks = asksOf(it.statements, today(ctx.installation.current.timeZone));
  const open = asks.filter(isOpen);
  const answered = asks.filter((each) => !isOpen(each));
  const aloud = ALOUD_WORDS[language];
  const own: Record<string, string> = {
    saved: words.saved,
    taken: words.taken,
    aloud: aloud.done(it.called),
    misheard: aloud.misheard,
  };
  const { done = "" } = asked.query;
  return (
    <Page
      title={words.title(it.called)}
      language={language}
      actor={actor}
      path={answeringPath(it.personId)}
      back={{ href: `/people/${it.personId}`, text: it.called }}
      problems={refused?.problems}
      help="service"
      scripts={["autosave"]}
      notice={Object.hasOwn(own, done) ? own[done] : doneWords(done, language)}
    >
      <h1 dir="auto">{words.title(it.called)}</h1>
      <p class="lede" dir="auto">
        {asks.length === 0 ? words.none(it.called) : asks.some(({ ask }) => mayAnswer(it, ask)) ? words.lede(it.called) : words.readOnly}
      </p>
      {writeDownPath(it) && (
        <Actions>
          <ButtonLink kind="quiet" href={writeDownPath(it)!}>
            {words.writeDown(it.called)}
          </ButtonLink>
        </Actions>
      )}
      {open.length > 0 && <h2>{words.openAsks(open.length)}</h2>}
      {open.map((each, index) => (
        <OneAsk key={each.ask.statement_id} {...props} each={each} unfolded={open.length <= FEW || (index === 0 && !refused)} />
      ))}
      {answered.length > 0 && <h2>{words.answered}</h2>}
      {answered.map((each) => (
        <OneAsk key={each.ask.statement_id} {...props} each={each} />
      ))}
    </Page>
  );
}

function OneAsk({ each, unfolded = false, ...props }: Props & { each: Asked; unfolded?: boolean }) {
  const { ctx, asked, it, refused } = props;
  const { language, actor } = asked;
  const words = ANSWERING_WORDS[language];
  const { ask } = each;
  const { timeZone } = ctx.installation.current;
  const hearing: Hearing = { listening: { accountId: actor.accountId, personId: it.personId, language, called: it.called }, timeZone };
  const wrong = refused?.askId === ask.statement_id;
  const begun = wrong ? null : begunFor(it, ask);
  const form = mayAnswer(it, ask) && <AnswerForm {...props} {...{ each, begun }} />;
  return (
    <section class="card" id={`s-${ask.statement_id}`} aria-labelledby={`ask-${ask.statement_id}`}>
      <h3 id={`ask-${ask.statement_id}`} dir="auto">
        {topicName(ask.body.topic, language)} {isOpen(each) && <AskTag asked={each} hearing={hearing} />}
      </h3>
      <Say
        voice={ask.voice}
        acting={ask.acting_as}
        by={speakerOf(ask, hearing.listening)}
        when={formatDay(ask.said_at, language, timeZone)}
        language={language}
      >
        <SaidWords>{ask.body.text}</SaidWords>
      </Say>
      {misheard(it, ask, actor.accountId) && (
        <Form action={`${answeringPath(it.personId)}/${ask.statement_id}/take-back`}>
          <Button kind="link">{ALOUD_WORDS[language].takeBack}</Button>
        </Form>
      )}
      <Answers asked={each} hearing={hearing} actions={(answered) => <TakeBack {...props} {...{ answered, ask }} />} />
      {form &&
        (unfolded ? (
          form
        ) : (
          <More summary={isOpen(each) ? words.answerTo(topicName(ask.body.topic, language)) : words.anew} open={wrong || begun !== null}>
            {form}
          </More>
        ))}
    </section>
  );
}

function TakeBack({ asked, it, answered: { answer, replies }, ask }: Props & { answered: Answered; ask: Statement }) {
  if (answer.author_id !== asked.actor.accountId || replies.length > 0 || !mayAnswer(it, ask)) return null;
  return (
    <Form action={`${answeringPath(it.personId)}/${answer.statement_id}/take-back`}>
      <Button kind="link">{ANSWERING_WORDS[asked.language].takeBack}</Button>
    </Form>
  );
}

/** Yes, partly, not now or no, in their words; short of a yes also why, and when it is looked at again. */
function AnswerForm({ ctx, it, each: { ask }, begun, refused, ...props }: Props & { each: Asked; begun: Unsaved | null }) {
  const asked = begun ? writingOn(props.asked, begun) : props.asked;
  const { language, form } = asked;
  const words = ANSWERING_WORDS[language];
  const id = ask.statement_id;
  const wrong = refused?.askId === id ? refused : undefined;
  const typed = (name: string): string => ((wrong || begun) && typeof form[name] === "string" ? String(form[name]) : "");
  const common = { language, problems: wrong?.problems, prefix: wrong ? undefined : id };
  return (
    <KeepingForm
      {...{ ctx, asked, begun }}
      action={`${answeringPath(it.personId)}/${id}/answer`}
      page={askPath(it, ask)}
      label={words.answerOf(ask.body.text)}
      button={words.send}
    >
      <IdField value={typed("id") || newId()} />
      <Hidden name="statementId" value={typed("statementId") || newId()} />
      <Radios
        name="answer"
        label={words.answer}
        choices={ANSWERS.map((value) => ({ value, text: CHOICE_LINES[language].answer[value] }))}
        value={typed("answer")}
        inline
        {...common}
      />
      <TextArea
        name="text"
        label={words.answerTo(topicName(ask.body.topic, language))}
        hint={words.textHint}
        rows={2}
        value={typed("text")}
        {...common}
      />
      <TextArea name="why" label={words.why} hint={words.whyHint} rows={2} value={typed("why")} {...common} />
      <DateField name="againOn" label={words.againOn} hint={words.againHint} value={typed("againOn")} {...common} />
    </KeepingForm>
  );
}
