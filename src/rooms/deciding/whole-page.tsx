import type { WholeProps } from "./whole-props.ts";
import { inEach } from "../../ground/core/words.ts";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { Conversation } from "../../record/responses/conversation.tsx";
import { speakerOf } from "../../record/statements/speaker.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { EasyPicture } from "../../web/parts/easy.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { OnlyMeButton } from "../../record/reach/only-me.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { cameOf } from "./afterwards/rules.ts";
import { AFTERWARDS_SECTION } from "./afterwards/shape.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { FIELD, PREPARING, preparationPath, TOPIC_PICTURES } from "./preparing.ts";
import { decidingPath } from "./path.ts";
import { Since } from "./since.tsx";
import type { PickedWords } from "./store.ts";
import { isPicked, TOPICS, type Topic } from "./topics.ts";
import { NotWritten, Ways } from "./whole-ways.tsx";
import { DECIDING_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** What somebody prepared, on one page: to bring along, or to be read in a hurry before they meet. */
export function WholePage(props: WholeProps) {
  const { ctx, asked, personId, reach, thread, entry, about } = props;
  const { language, actor, query } = asked;
  const words = PREPARE_WORDS[language];
  const day = (when: Date | string) => formatDay(when, language, ctx.installation.current.timeZone);
  const title = reach.own ? (entry.body.on ? words.titleOn(day(entry.body.on)) : words.title) : words.theirsTitle(thread.called);
  const written = TOPICS.filter((topic) => hasWords(props, topic));
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={preparationPath(personId, entry.statement_id)}
      help={reach.own ? "person" : "service"}
      back={
        reach.own
          ? { href: PREPARING.base, text: words.listTitle }
          : { href: `/people/${personId}`, text: DECIDING_WORDS[language].back(thread.called) }
      }
      notice={reach.own && query.done === "saved" ? words.saved : undefined}
    >
      <h1>{title}</h1>
      {about && (
        <p dir="auto">
          {words.forDecision}{" "}
          <Whose of={about} language={language}>
            <a href={decidingPath(personId, about.statement_id)}>{about.body.text}</a>
          </Whose>
        </p>
      )}
      {reach.own ? <OwnHead {...props} /> : <TheirHead {...props} day={day} />}
      {written.length === 0 && !reach.own && <p>{words.noTopics}</p>}
      <Lately {...props} />
      {written.map((topic) => (
        <WrittenTopic key={topic} topic={topic} {...props} />
      ))}
      {reach.own && <NotWritten {...props} topics={TOPICS.filter((topic) => !written.includes(topic))} />}
      {reach.own && <Ways {...props} />}
      <p class="hint printed-only">{words.printed(reach.own ? actor.name : thread.called, day(new Date()))}</p>
    </Page>
  );
}

/** What came of it since last time: it comes here by itself. */
function Lately({ ctx, asked, personId, reach, thread, entry, about, lately }: WholeProps) {
  const { language, query } = asked;
  const { timeZone } = ctx.installation.current;
  if (!about) return null;
  const came = cameOf(lately.decided, lately.after, about.statement_id, timeZone);
  const { onlyYou } = whoSees(thread.readers, { section: AFTERWARDS_SECTION }, { language, timeZone });
  const here = preparationPath(personId, entry.statement_id);
  const without = query.since === "no";
  return (
    <Since
      {...{ came, personId, here, without, onlyYou, language, timeZone }}
      from={lately.before}
      decisionId={about.statement_id}
      own={reach.own}
    />
  );
}

/** Who can see it, and what the page is for. */
function OwnHead({ ctx, asked, entry, thread }: WholeProps) {
  const { language } = asked;
  const { timeZone } = ctx.installation.current;
  const seen = whoSees(thread.readers, { section: entry.section, entry: entry.statement_id }, { language, timeZone });
  return (
    <>
      <Lede language={language} text={PREPARE_WORDS[language].lede} pictures={["pen", "check", "lock"]} />
      <WhoSees
        onlyYou={seen.onlyYou}
        change={{ href: `/sharing/new?statement=${entry.statement_id}`, text: PREPARE_WORDS[language].share }}
      >
        {WRITING_WORDS[language].whoSees} {seen.text}.
      </WhoSees>
      <OnlyMeButton entry={entry} facts={thread.readers} language={language} back={preparationPath(entry.person_id, entry.statement_id)} />
    </>
  );
}

function TheirHead({ asked, entry, day }: WholeProps & { day: (when: Date | string) => string }) {
  const { on } = entry.body;
  return (
    <p class="hint">
      {day(entry.said_at)}. {on ? `${KIND_WORDS[asked.language].meetOn} ${day(on)}.` : ""}
    </p>
  );
}

const pickedFor = ({ entry, picked }: WholeProps, topic: Topic): PickedWords[] =>
  isPicked(topic) ? picked.filter((each) => entry.body[`${topic}From`].includes(each.statement_id)) : [];
const questionsOf = ({ entry, thread }: WholeProps): Statement[] =>
  thread.statements.filter((each) => each.kind === "question" && each.about_id === entry.statement_id && !isAside(each));

const hasWords = (props: WholeProps, topic: Topic): boolean =>
  topic === "ask" ? questionsOf(props).length > 0 : props.entry.body[FIELD[topic]].trim() !== "" || pickedFor(props, topic).length > 0;

function WrittenTopic({ topic, ...props }: WholeProps & { topic: Topic }) {
  const { asked, entry, reach } = props;
  const { language } = asked;
  const heading = KIND_WORDS[language].topic[topic];
  return (
    <section aria-labelledby={topic}>
      <EasyPicture language={language} picture={TOPIC_PICTURES[topic]}>
        <h2 id={topic}>{heading}</h2>
      </EasyPicture>
      {topic === "ask" ? <Questions {...props} /> : <TopicWords {...props} topic={topic} />}
      {reach.own && (
        <p class="no-print">
          <a href={`${PREPARING.base}/${entry.statement_id}/${topic}`}>
            {PREPARE_WORDS[language].change}
            <span class="unseen">: {heading}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function TopicWords({ topic, ...props }: WholeProps & { topic: Exclude<Topic, "ask"> }) {
  const { ctx, asked, personId, thread, entry } = props;
  const { language, actor } = asked;
  const text = entry.body[FIELD[topic]];
  const listening = { accountId: actor.accountId, personId, language, called: thread.called };
  const picked = pickedFor(props, topic);
  return (
    <>
      {text.trim() !== "" && (
        <Say
          voice={entry.voice}
          acting={entry.acting_as}
          by={speakerOf(entry, listening)}
          when={formatDay(entry.said_at, language, ctx.installation.current.timeZone)}
          language={language}
          source={{ href: `/people/${personId}/statements/${entry.statement_id}`, text: DECIDING_HISTORY[language] }}
        >
          {text}
        </Say>
      )}
      {picked.length > 0 && (
        <div class="say own">
          <ul>
            {picked.map((each) => (
              <li key={each.statement_id}>
                <SaidWords>{each.body.text}</SaidWords>
              </li>
            ))}
          </ul>
          <p class="by">{PREPARE_WORDS[language].picked}</p>
        </div>
      )}
    </>
  );
}

const DECIDING_HISTORY = inEach((language) => DECIDING_WORDS[language].history);

/** Asked here, and answered here by whoever reads it. */
const Questions = ({ ctx, asked, personId, reach, thread, entry }: WholeProps) => (
  <Conversation
    statements={thread.statements}
    events={thread.events}
    rootId={entry.statement_id}
    reach={reach}
    accountId={asked.actor.accountId}
    personId={personId}
    language={asked.language}
    timeZone={ctx.installation.current.timeZone}
    back={preparationPath(personId, entry.statement_id)}
    called={thread.called}
    kinds={["question"]}
    quiet
  />
);
