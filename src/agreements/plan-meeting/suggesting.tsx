import { Fragment } from "preact";
import { newId } from "../../ground/core/id.ts";
import { ActButtons } from "../../record/responses/act-buttons.tsx";
import { SpeakForm } from "../../record/responses/forms.tsx";
import { allowedActs, NOT_NOW, type SuggestionOf, type Viewer } from "../../record/responses/rules.ts";
import { RESPONSE_WORDS } from "../../record/responses/words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { may } from "../../record/reach/reach.ts";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { MeetingWords } from "./said-words.tsx";
import { pathOf, type InRoom } from "./parts.tsx";
import { isToldAt, ToldHere } from "./told.tsx";

const viewerOf = ({ asked, room }: InRoom): Viewer => ({ accountId: asked.actor.accountId, reach: room.reach });

/** Whoever may answer suggests a step, or other words: it is for the person to decide, here or later. */
export function SuggestBeside({ statement, ...here }: InRoom & { statement: Statement }) {
  const { language } = here.asked;
  if (!allowedActs(statement, viewerOf(here)).includes("suggestion")) return null;
  const to = { statement, language, personId: here.room.personId, back: pathOf(here.room) };
  return (
    <More summary={RESPONSE_WORDS[language].suggestion.name}>
      <SpeakForm kind="suggestion" prefix={`suggestion-${statement.statement_id}`} {...to} />
    </More>
  );
}

export function SuggestGoal({ asked: { language }, room }: InRoom) {
  const words = RESPONSE_WORDS[language].suggestGoal;
  if (room.reach.own || !may(room.reach, "answer", "goals")) return null;
  return (
    <More summary={words.title}>
      <Form action={`/people/${room.personId}/suggest-goal`}>
        <Hidden name="id" value={newId()} />
        <Hidden name="statementId" value={newId()} />
        <Hidden name="back" value={pathOf(room)} />
        <TextArea name="text" prefix="suggest-goal" rows={3} label={words.label} hint={words.lede} language={language} />
        <Button kind="quiet">{words.button}</Button>
      </Form>
    </More>
  );
}

/** What was written down for the person is theirs to confirm or to say in their own words, where it stands. */
export function Confirm({ statement, ...here }: InRoom & { statement: Statement }) {
  const { asked, room } = here;
  if (!room.reach.own || statement.voice !== "scribed") return null;
  const to = { statement, language: asked.language, personId: room.personId, back: pathOf(room) };
  return <ActButtons viewer={viewerOf(here)} noAnswer {...to} />;
}

/** What was suggested about a goal, or as a goal, and waits for the person: they decide without leaving the room. */
export function Suggested({ aboutId, here, ...inRoom }: InRoom & { aboutId: string | null; here: boolean }) {
  const { asked, room } = inRoom;
  const { language } = asked;
  const suggested = room.statements.filter(
    (each) => each.kind === "suggestion" && each.about_id === aboutId && (["", NOT_NOW].includes(each.state) || isToldAt(asked, each)),
  );
  const back = pathOf(room);
  return (
    <>
      {suggested.map((statement) => (
        <Fragment key={statement.statement_id}>
          <ToldHere asked={asked} at={`s-${statement.statement_id}`} />
          <MeetingWords
            {...inRoom}
            statement={statement}
            tag={<Tag>{RESPONSE_WORDS[language].suggests[statement.body.of as SuggestionOf]}</Tag>}
            actions={here && <ActButtons {...{ statement, language, back }} viewer={viewerOf(inRoom)} personId={room.personId} noAnswer />}
          />
        </Fragment>
      ))}
    </>
  );
}
