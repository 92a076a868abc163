import { BRING_BACK } from "../../record/own-writing/rules.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { writeDownPath } from "../../record/responses/forms.tsx";
import { may } from "../../record/reach/reach.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { Heading, mayWrite, nameOf, type GoalView } from "./goal-view.tsx";
import { PartActs, PartWords } from "./one-part.tsx";
import { partsOf, type PartKind } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

export function WriteLink({ kind, ...view }: GoalView & { kind: PartKind }) {
  const { goal, personId, language, back } = view;
  if (!mayWrite(view)) return null;
  const text = GOAL_WORDS[language].others.write[kind](nameOf(view));
  return (
    <p>
      <a href={writeDownPath(personId, { kind, aboutId: goal.statement_id, back })}>{text}</a>
    </p>
  );
}

type PlainProps = GoalView & { kind: "build-on" | "place"; picture: IconName; /** out of the way, one press away */ folded?: boolean };

/** What is there to build on; people and places: a list of words. Where the person has none yet, it is folded away. */
export function PlainParts({ kind, picture, folded, ...view }: PlainProps) {
  const { goal, statements, language, reach, telling } = view;
  const words = GOAL_WORDS[language];
  const { kept, away } = partsOf(statements, goal.statement_id, kind);
  const mayAdd = kind === "place" && may(reach, "answer", goal.section, goal.root_id);
  if (kept.length === 0 && !reach.own && !mayWrite(view) && !mayAdd) return null;
  const list = (
    <>
      {kept.length === 0 ? (
        <p class="hint">{words.part[kind].none}</p>
      ) : (
        <ul class="parts">
          {kept.map((part) => (
            <li key={part.statement_id}>
              <PartWords part={part} {...view} />
            </li>
          ))}
        </ul>
      )}
      <AddAndAway kind={kind} away={away} {...view} />
    </>
  );
  if (folded || kept.length === 0) {
    const title = kept.length > 0 ? `${words.part[kind].title} (${kept.length})` : words.part[kind].title;
    return (
      <More summary={title} open={kept.some((part) => part.statement_id === telling?.at)}>
        {list}
      </More>
    );
  }
  return (
    <section>
      <Heading language={language} picture={picture}>
        {words.part[kind].title}
      </Heading>
      {list}
    </section>
  );
}

type AddProps = GoalView & { kind: Exclude<PartKind, "mark">; away: Statement[]; /** it is the next thing to do */ first?: boolean };

export function AddAndAway({ kind, away, first, ...view }: AddProps) {
  const { goal, language, reach, personId } = view;
  const words = GOAL_WORDS[language];
  const place = kind === "place" && !reach.own && may(reach, "answer", goal.section, goal.root_id);
  return (
    <>
      {reach.own && (
        <p>
          <ButtonLink kind={first ? "primary" : "quiet"} href={`/goals/${goal.statement_id}/add/${kind}`}>
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
