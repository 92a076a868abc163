import { readersOf } from "../../record/reach/readers/readers.ts";
import type { Problems } from "../../ground/core/result.ts";
import { newId } from "../../ground/core/id.ts";
import { Entry, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { today } from "../../web/dates.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { EasyPicture } from "../../web/parts/easy.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Rooms } from "../../web/parts/rooms.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { CHOICE_LINES } from "./line-words.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import type { Aloud } from "./store.ts";
import { asksOf, byTopic, isOpen, type Answered, type Asked } from "./rules.ts";
import { Answers, AskTag, type Hearing } from "./said.tsx";
import { choiceAnswer, choiceReply, TO } from "./shape.ts";
import { topicName } from "./topics.ts";
import { CHOICE_WORDS } from "./words.ts";

/** A reply that could not be saved: under which answer, what is to mend, and all that was typed. */
export type Refused = { answerId: string; problems: Problems; form: Record<string, unknown> };
type Props = { around: Around; refused?: Refused; /** asked aloud, and who reads that */ aloud: Aloud };

/** What the person asked for, topic by topic, with what they were answered; and what nobody has asked about yet. */
export function ChoicesPage({ around, refused, aloud }: Props) {
  const { asked, ctx } = around;
  const { language } = asked;
  const words = CHOICE_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const all = asksOf(around.statements, today(timeZone));
  const topics = byTopic(all);
  const free = topics.filter((each) => each.asks.length === 0 && each.topic);
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["door", "talk", "badge"]}
      back={{ href: "/rights", text: words.room }}
      problems={refused?.problems}
    >
      {all.length === 0 ? (
        <Empty drawing="path" title={words.emptyTitle}>
          {words.empty}
        </Empty>
      ) : (
        <>
          <h2>{words.asked}</h2>
          {topics
            .filter((each) => each.asks.length > 0)
            .map(({ id, topic, asks }) => (
              <section key={id} aria-labelledby={`topic-${id}`}>
                <EasyPicture language={language} picture={topic?.picture ?? "pen"}>
                  <h3 id={`topic-${id}`}>{topicName(id, language)}</h3>
                </EasyPicture>
                <ol class="entries" role="list">
                  {asks.map((each, index) => (
                    <OneAsk
                      key={each.ask.statement_id}
                      {...{ around, refused, aloud }}
                      it={each}
                      place={{ first: index === 0, last: index === asks.length - 1 }}
                    />
                  ))}
                </ol>
              </section>
            ))}
        </>
      )}
      {free.length > 0 && (
        <section class="no-print">
          <h2>{words.free}</h2>
          <p class="hint">{words.freeHint}</p>
          <TopicDoors topics={free.flatMap((each) => each.topic ?? [])} language={language} />
        </section>
      )}
      {free.length < topics.length && (
        <Actions>
          <ButtonLink href="/rights/choices/new">{words.askFor}</ButtonLink>
        </Actions>
      )}
      <PutAwayEntries around={around} entries={entriesOf<{ text: string }>(around.statements, around.place.kind).away} />
    </WritingPage>
  );
}

export const TopicDoors = ({
  topics,
  language,
}: {
  topics: NonNullable<ReturnType<typeof byTopic>[number]["topic"]>[];
  language: Around["asked"]["language"];
}) => (
  <Rooms
    rooms={topics.map(({ id, picture, name, about }) => ({
      href: `/rights/choices/new?topic=${id}`,
      icon: picture,
      title: name[language],
      text: about[language],
    }))}
  />
);

/** Read by duty: in the words in which it was written down, and where the service works with them still. */
const isHeard = ({ ids, services }: Aloud, { statement_id, voice }: Asked["ask"]): boolean =>
  services.length > 0 && ids.has(statement_id) && voice !== "own";
const isShared = ({ readers }: Around, { section, statement_id }: Asked["ask"]): boolean =>
  readersOf(readers, { section, entry: statement_id }).some(({ right }) => right === "grant");

const ANSWERED = [choiceAnswer.kind, choiceReply.kind];

function OneAsk({ around, refused, aloud, it, place }: Props & { it: Asked; place: { first: boolean; last: boolean } }) {
  const { asked, ctx } = around;
  const hearing: Hearing = {
    listening: { accountId: asked.actor.accountId, personId: asked.personId, language: asked.language, called: "" },
    timeZone: ctx.installation.current.timeZone,
  };
  const heard = isHeard(aloud, it.ask);
  // they stand right below it, and need no way to be found
  const withoutAnswers = { ...around, statements: around.statements.filter(({ kind }) => !ANSWERED.includes(kind)) };
  return (
    <>
      <Entry around={withoutAnswers} entry={it.ask} place={place}>
        <SaidWords>{it.ask.body.text}</SaidWords>
        {isOpen(it) && (
          <p>
            <AskTag asked={it} hearing={hearing} />
          </p>
        )}
        {heard && <p class="hint">{ALOUD_WORDS[asked.language].read(aloud.services.join(", "))}</p>}
      </Entry>
      {it.last && (
        <li>
          <Answers
            asked={it}
            hearing={hearing}
            actions={(answered) =>
              (isOpen(it) && it.state !== "look-again") || it.replied ? null : (
                <ReplyForms {...{ around, refused, answered, aloud }} onlyMine={heard && !isShared(around, it.ask)} />
              )
            }
          />
        </li>
      )}
    </>
  );
}

/** The person says to an answer that it is all right, or asks again: to whom, in their words. */
function ReplyForms({ around, refused, answered: { answer }, onlyMine }: Props & { answered: Answered; onlyMine: boolean }) {
  const { language } = around.asked;
  const words = CHOICE_WORDS[language];
  const id = answer.statement_id;
  const wrong = refused?.answerId === id ? refused : undefined;
  const typed = (name: string): string => (typeof wrong?.form[name] === "string" ? wrong.form[name] : "");
  const kept = (name: string): string => typed(name) || newId();
  const action = `/rights/choices/${id}/reply`;
  const common = { language, problems: wrong?.problems, prefix: id };
  return (
    <div class="replies no-print">
      <p>{words.fine}</p>
      {onlyMine && (
        <p class="hint">
          {ALOUD_WORDS[language].mine} <a href={`/sharing/new?statement=${answer.root_id}`}>{WRITING_WORDS[language].shareAlone}</a>
        </p>
      )}
      <div class="row">
        <Form action={action}>
          <IdField />
          <Hidden name="statementId" value={newId()} />
          <Hidden name="reply" value="all-right" />
          <Button kind="quiet">{words.allRight}</Button>
        </Form>
      </div>
      <More summary={words.again} open={wrong !== undefined}>
        <Form action={action}>
          <IdField value={kept("id")} />
          <Hidden name="statementId" value={kept("statementId")} />
          <Hidden name="reply" value="again" />
          <Radios
            name="to"
            label={words.againTo}
            choices={TO.map((value) => ({ value, text: CHOICE_LINES[language].to[value] }))}
            value={typed("to")}
            {...common}
          />
          <TextArea name="text" label={words.againText} rows={3} value={typed("text")} {...common} />
          <Actions>
            <Button>{words.againSend}</Button>
          </Actions>
        </Form>
      </More>
    </div>
  );
}
