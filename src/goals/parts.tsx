import type { ComponentChildren } from "preact";
import { newId } from "../core/id.ts";
import { BRING_BACK, PUT_AWAY } from "../own-writing/rules.ts";
import type { Statement } from "../record/statement.ts";
import { Turn, type ConversationProps } from "../responses/conversation.tsx";
import { allowedActs, SAID_BESIDE } from "../responses/rules.ts";
import { MarkFields } from "../responses/fields.tsx";
import { writeDownPath } from "../responses/forms.tsx";
import { beginning, speakerOf } from "../responses/speaker.ts";
import { RESPONSE_WORDS } from "../responses/words.ts";
import { may } from "../sharing/reach.ts";
import { formatDay } from "../web/dates.ts";
import { Chart } from "../web/parts/chart.tsx";
import { Button, ButtonLink, Form, Hidden, IdField } from "../web/parts/form.tsx";
import { More } from "../web/parts/summary.tsx";
import { Table } from "../web/parts/table.tsx";
import { Tag } from "../web/parts/tag.tsx";
import { SaidWords } from "../web/parts/voice.tsx";
import { allowedPartActs, isDone, marksOf, partsOf, type PartAct, type PartKind } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

/** What the parts of a goal's page are made of, the person's own page and others' alike. */
export type GoalView = Omit<ConversationProps, "rootId" | "kinds" | "quiet"> & { goal: Statement };

const pageOf = ({ person_id, statement_id }: Statement): string => `/people/${person_id}/statements/${statement_id}`;

/** How far along it feels: the line, its table, and for the person a way to mark it now. */
export function Progress(view: GoalView) {
  const { goal, statements, language, timeZone, reach } = view;
  const words = GOAL_WORDS[language];
  const marks = marksOf(statements, goal.statement_id);
  const notes = marks.filter((each) => each.note.trim() !== "");
  const waiting = partsOf(statements, goal.statement_id, "mark").kept.filter((each) => each.voice === "scribed");
  if (marks.length === 0 && waiting.length === 0 && !reach.own && !mayWrite(view)) return null;
  return (
    <section>
      <h2>{words.far}</h2>
      {marks.length > 0 && (
        <div class="card">
          <Chart marks={marks} language={language} timeZone={timeZone} title={words.far} />
          {notes.slice(-3).map((each, index) => (
            <p key={index} class="hint" dir="auto">
              {formatDay(each.day, language, timeZone)}: {words.of10(each.value)}. {each.note}
            </p>
          ))}
        </div>
      )}
      {waiting.map((each) => (
        <Turn key={each.statement_id} {...view} rootId={goal.statement_id} turn={{ ...each, body: { text: markText(each, view) } }} />
      ))}
      {reach.own && (
        <More summary={words.mark} open={marks.length === 0}>
          <Form action={`/goals/${goal.statement_id}/add/mark`} label={words.mark}>
            <IdField />
            <Hidden name="statementId" value={newId()} />
            <MarkFields values={{}} language={language} prefix="mark" />
            <Button>{words.markButton}</Button>
          </Form>
        </More>
      )}
      <WriteLink {...view} kind="mark" />
    </section>
  );
}

const markText = ({ body }: Statement, { language }: GoalView): string =>
  [GOAL_WORDS[language].of10(body.value), body.note].filter((each) => each !== "").join("\n");

const mayWrite = ({ goal, reach }: GoalView): boolean => !reach.own && may(reach, "write", goal.section, goal.root_id);

function WriteLink({ kind, ...view }: GoalView & { kind: PartKind }) {
  const { goal, personId, language, back } = view;
  if (!mayWrite(view)) return null;
  return (
    <p>
      <a href={writeDownPath(personId, { kind, aboutId: goal.statement_id, back })}>{GOAL_WORDS[language].others.write[kind]}</a>
    </p>
  );
}

/** Steps: who does what, by when, and whether it is done. */
export function Steps(view: GoalView) {
  const { goal, statements, language, timeZone } = view;
  const words = GOAL_WORDS[language];
  const { kept, away } = partsOf(statements, goal.statement_id, "step");
  const rows = kept.map((step) => [
    <PartWords key={step.statement_id} part={step} {...view} />,
    <span dir="auto">{step.body.who}</span>,
    step.body.by ? words.by(formatDay(step.body.by, language, timeZone)) : words.someday,
    <div class="row">
      <Tag tone={isDone(step) ? "plain" : "quiet"}>{isDone(step) ? words.done : words.open}</Tag>
      <PartActs part={step} acts={["done", "not done"]} {...view} />
    </div>,
  ]);
  return (
    <section>
      <h2>{words.part.step.title}</h2>
      {rows.length === 0 ? (
        <p class="hint">{words.part.step.none}</p>
      ) : (
        <Table caption={words.part.step.title} hideCaption head={[words.what, words.who, words.when, words.stands]} rows={rows} />
      )}
      <AddAndAway kind="step" away={away} {...view} />
    </section>
  );
}

/** What is there to build on; people and places: a list of words. */
export function PlainParts({ kind, ...view }: GoalView & { kind: "build-on" | "place" }) {
  const { goal, statements, language, reach } = view;
  const words = GOAL_WORDS[language];
  const { kept, away } = partsOf(statements, goal.statement_id, kind);
  const mayAdd = kind === "place" && may(reach, "answer", goal.section, goal.root_id);
  if (kept.length === 0 && !reach.own && !mayWrite(view) && !mayAdd) return null;
  return (
    <section>
      <h2>{words.part[kind].title}</h2>
      {kept.length === 0 && <p class="hint">{words.part[kind].none}</p>}
      <ul class="parts">
        {kept.map((part) => (
          <li key={part.statement_id}>
            <PartWords part={part} {...view} />
          </li>
        ))}
      </ul>
      <AddAndAway kind={kind} away={away} {...view} />
    </section>
  );
}

/** The words of a part, whose they are where they are not the person's own, and the way to all about them. */
function PartWords({ part, ...view }: GoalView & { part: Statement }) {
  const { language, statements, accountId, personId, called, back } = view;
  const words = GOAL_WORDS[language];
  const said = statements.filter((each) => each.about_id === part.statement_id && SAID_BESIDE.includes(each.kind)).length;
  const mayEdit = allowedActs(part, view).includes("edit");
  return (
    <div id={`s-${part.statement_id}`}>
      <SaidWords>{part.body.text}</SaidWords>
      {part.voice !== "own" && <p class="hint">{speakerOf(part, { accountId, personId, language, called: called ?? "" })}</p>}
      {part.voice === "scribed" && (
        <p>
          <Tag tone="wait">{RESPONSE_WORDS[language].waits}</Tag>
        </p>
      )}
      <div class="about-part">
        {mayEdit && (
          <a href={`${pageOf(part)}/edit?back=${encodeURIComponent(back)}`}>
            {words.changePart}
            <span class="unseen">: {beginning(part.body.text)}</span>
          </a>
        )}
        <PartActs part={part} acts={[PUT_AWAY]} {...view} />
        <a href={pageOf(part)}>
          {said > 0 ? words.beside(said) : words.more}
          <span class="unseen">: {beginning(part.body.text)}</span>
        </a>
      </div>
    </div>
  );
}

function PartActs({ part, acts, ...view }: GoalView & { part: Statement; acts: readonly PartAct[] }) {
  const { goal, language, personId, reach, back } = view;
  return (
    <>
      {allowedPartActs(part, reach)
        .filter((act) => acts.includes(act))
        .map((act) => (
          <PartActForm
            key={act}
            {...{ act, part, back }}
            action={`/people/${personId}/goals/${goal.statement_id}/parts/${part.statement_id}`}
          >
            {GOAL_WORDS[language].partAct[act]}
          </PartActForm>
        ))}
    </>
  );
}

function PartActForm({
  action,
  act,
  part,
  back,
  children,
}: {
  action: string;
  act: PartAct;
  part: Statement;
  back: string;
  children: ComponentChildren;
}) {
  return (
    <Form action={action}>
      <IdField />
      <Hidden name="act" value={act} />
      <Hidden name="back" value={back} />
      <Button kind="link">
        {children}
        <span class="unseen">: {beginning(part.body.text)}</span>
      </Button>
    </Form>
  );
}

function AddAndAway({ kind, away, ...view }: GoalView & { kind: Exclude<PartKind, "mark">; away: Statement[] }) {
  const { goal, language, reach, personId } = view;
  const words = GOAL_WORDS[language];
  const place = kind === "place" && !reach.own && may(reach, "answer", goal.section, goal.root_id);
  return (
    <>
      {reach.own && (
        <p>
          <ButtonLink kind="quiet" href={`/goals/${goal.statement_id}/add/${kind}`}>
            {words.part[kind].add}
          </ButtonLink>
        </p>
      )}
      {place && (
        <p>
          <a href={`/people/${personId}/goals/${goal.statement_id}/place`}>{words.others.place}</a>
        </p>
      )}
      <WriteLink {...view} kind={kind} />
      {reach.own && away.length > 0 && (
        <More summary={words.away(away.length)}>
          {away.map((part) => (
            <div key={part.statement_id}>
              <SaidWords>{part.body.text}</SaidWords>
              <PartActs part={part} acts={[BRING_BACK]} {...view} />
            </div>
          ))}
        </More>
      )}
    </>
  );
}
