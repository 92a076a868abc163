import type { ComponentChildren } from "preact";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { PUT_AWAY } from "../../record/own-writing/rules.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { ActButtons } from "../../record/responses/act-buttons.tsx";
import { allowedActs, SAID_BESIDE } from "../../record/responses/rules.ts";
import { beginning, speakerOf } from "../../record/statements/speaker.ts";
import { WaitsTag } from "../../record/responses/waits-tag.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { GoalView } from "./goal-view.tsx";
import { Told } from "./notices.tsx";
import { allowedPartActs, type PartAct } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

const pageOf = ({ person_id, statement_id }: Statement): string => `/people/${person_id}/statements/${statement_id}`;

type PartProps = GoalView & { part: Statement; /** who, when and where it stands, in short */ facts?: ComponentChildren };

/** The words of a part, whose they are where they are not the person's own, and the way to all about them. */
export function PartWords({ part, facts, ...view }: PartProps) {
  const { language, accountId, personId, called, telling, reach, back } = view;
  return (
    <div id={`s-${part.statement_id}`} tabIndex={-1}>
      <Told telling={telling} at={part.statement_id} language={language} />
      <Whose of={part} language={language} block quiet>
        <SaidWords>{part.body.text}</SaidWords>
      </Whose>
      {part.voice !== "own" && <p class="hint">{speakerOf(part, { accountId, personId, language, called: called ?? "" })}</p>}
      {part.voice === "scribed" && (
        <p>
          <WaitsTag own={view.reach.own} language={language} />
        </p>
      )}
      {isToConfirm(part, view) && (
        <div class="row actions">
          <ActButtons statement={part} viewer={{ accountId, reach }} {...{ personId, language, back }} noAnswer />
        </div>
      )}
      <div class="about-part">
        {facts}
        <PartActs part={part} acts={["done", "not done"]} {...view} />
        <AboutPart part={part} {...view} />
      </div>
    </div>
  );
}

/** The person is asked about it where it stands: with the question come its answers. */
const isToConfirm = (part: Statement, view: GoalView): boolean => allowedActs(part, view).includes("confirm");

/** What else can be done about a part, one press away; where that is one thing alone, the thing itself. */
function AboutPart({ part, ...view }: GoalView & { part: Statement }) {
  const { language, statements, back, reach } = view;
  const words = GOAL_WORDS[language];
  const said = statements.filter((each) => each.about_id === part.statement_id && SAID_BESIDE.includes(each.kind)).length;
  const mayEdit = allowedActs(part, view).includes("edit") && !isToConfirm(part, view);
  const of = <span class="unseen">: {beginning(part.body.text)}</span>;
  const text = said > 0 ? words.beside(said) : words.more;
  const mayPutAway = allowedPartActs(part, reach).includes(PUT_AWAY);
  if (!mayEdit && !mayPutAway) {
    return (
      <a href={pageOf(part)}>
        {text}
        {of}
      </a>
    );
  }
  return (
    <More
      summary={
        <>
          {text}
          {of}
        </>
      }
    >
      <div class="about-part">
        {mayEdit && (
          <a href={`${pageOf(part)}/edit?back=${encodeURIComponent(back)}`}>
            {words.changePart}
            {of}
          </a>
        )}
        <PartActs part={part} acts={[PUT_AWAY]} {...view} />
        <a href={pageOf(part)}>
          {said > 0 ? words.beside(said) : WRITING_WORDS[language].history}
          {of}
        </a>
      </div>
    </More>
  );
}

export function PartActs({ part, acts, ...view }: GoalView & { part: Statement; acts: readonly PartAct[] }) {
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
