import { Fragment } from "preact";
import type { Problems } from "../../ground/core/result.ts";
import { kindNamed } from "../../record/statements/kinds.ts";
import { isAside } from "../../record/statements/statement.ts";
import { pathOf, SmallButton, type InRoom } from "./parts.tsx";
import type { Chosen } from "./rules.ts";
import { formOf, type Said } from "./saying.ts";
import { headline, MeetingWords } from "./said-words.tsx";
import { Confirm, SuggestBeside, Suggested } from "./suggesting.tsx";
import { ToldHere } from "./told.tsx";
import { AddStep, OtherView } from "./writing.tsx";
import { MEETING_WORDS } from "./words.ts";

type Props = InRoom & { chosen: Chosen; part: string; first: boolean; last: boolean; here: boolean; problems: Problems; failed?: string };

/** A statement that is in the plan, with what is agreed with it, and where it can go. */
export function InPlan({ ctx, asked, room, chosen, part, first, last, here, problems, failed }: Props) {
  const words = MEETING_WORDS[asked.language];
  const { statement } = chosen;
  const about = headline(ctx, asked, statement);
  const fields = { statementId: statement.statement_id };
  const problemsOf = (kind: Said) => (failed === formOf(kind, statement.statement_id) ? problems : null);
  const mayTakeOut = room.reach.own || chosen.addedBy === asked.actor.accountId;
  const actions = here && (
    <>
      <Confirm {...{ ctx, asked, room, statement }} />
      {!first && <SmallButton action={`${pathOf(room)}/move`} fields={{ ...fields, way: "up" }} text={words.up} about={about} />}
      {!last && <SmallButton action={`${pathOf(room)}/move`} fields={{ ...fields, way: "down" }} text={words.down} about={about} />}
      {mayTakeOut && <SmallButton action={`${pathOf(room)}/take-out`} fields={fields} text={words.takeOut} about={about} />}
    </>
  );
  return (
    <>
      <ToldHere asked={asked} at={`s-${statement.statement_id}`} />
      <MeetingWords {...{ ctx, asked, room, statement, actions }} />
      {chosen.about
        .filter((each) => kindNamed(ctx.house.kinds, each.kind).agreedWith && !isAside(each))
        .map((each) => (
          <Fragment key={each.statement_id}>
            <ToldHere asked={asked} at={`s-${each.statement_id}`} />
            <MeetingWords
              {...{ ctx, asked, room }}
              statement={each}
              actions={here && <Confirm {...{ ctx, asked, room }} statement={each} />}
            />
          </Fragment>
        ))}
      {statement.kind === "goal" && <Suggested {...{ ctx, asked, room, here }} aboutId={statement.statement_id} />}
      {statement.kind === "goal" && here && <SuggestBeside {...{ ctx, asked, room, statement }} />}
      {statement.kind === "goal" && here && <AddStep {...{ ctx, asked, room, statement }} problems={problemsOf("step")} />}
      {part === "see-differently" && here && <OtherView {...{ ctx, asked, room, statement }} problems={problemsOf("difference")} />}
    </>
  );
}
