import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { advancePath } from "./family.ts";
import { datesOf } from "./rules.ts";
import type { AdvanceRoom } from "./room.ts";
import { EVERY } from "./shape.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import type { Standing } from "./store.ts";
import { ADVANCE_WORDS } from "./words.ts";

type Props = { room: AdvanceRoom; standing: Standing; problems?: Problems };

const typed = ({ form }: PersonAsked, name: string): string => (typeof form[name] === "string" ? form[name] : "");
const ids = (asked: PersonAsked) => <IdField value={typed(asked, "id") || undefined} />;
const back = (asked: PersonAsked) => ({ href: "/advance", text: ADVANCE_WORDS[asked.language].title });

/** Does it still say what you want? Yes is written down with its day; or something is changed. */
export function AgainPage({ room, standing, problems }: Props) {
  const { asked } = room.around;
  const { language, actor, personId } = asked;
  const words = STANDING_WORDS[language];
  return (
    <Page title={words.again} language={language} actor={actor} path="/advance/again" back={back(asked)} problems={problems}>
      <h1>{words.again}</h1>
      <p>
        <a href={advancePath(personId)}>{words.asFound}</a>
      </p>
      <Form action="/advance/again" class="card">
        {ids(asked)}
        <Hidden name="agreementId" value={standing.agreementId} />
        <TextArea name="text" label={words.note} rows={2} value={typed(asked, "text")} optional {...{ language, problems }} />
        <p class="hint">{words.yesHint}</p>
        <Actions>
          <Button>{words.yes}</Button>
          <ButtonLink kind="quiet" href="/advance">
            {words.change}
          </ButtonLink>
          <a href="/home">{words.notNow}</a>
        </Actions>
      </Form>
      <p>
        <a href="/advance/dates">{words.datesLink}</a>
      </p>
      <p>
        <a href="/advance/end">{words.endLink}</a>
      </p>
    </Page>
  );
}

/** "This no longer stands": with or without a reason, at once. */
export function EndPage({ room, standing, problems }: Props) {
  const { asked } = room.around;
  const { language, actor } = asked;
  const words = STANDING_WORDS[language];
  return (
    <Page title={words.endTitle} language={language} actor={actor} path="/advance/end" back={back(asked)} problems={problems}>
      <h1>{words.endTitle}</h1>
      <p class="lede">{words.endLede}</p>
      <Form action="/advance/end">
        {ids(asked)}
        <Hidden name="agreementId" value={standing.agreementId} />
        <TextArea
          name="text"
          label={words.endWhy}
          hint={words.endWhyHint}
          rows={3}
          value={typed(asked, "text")}
          optional
          {...{ language, problems }}
        />
        <Actions>
          <Button>{words.end}</Button>
          <a href="/advance">{words.notNow}</a>
        </Actions>
      </Form>
    </Page>
  );
}

/** How many days can be picked on the page at once; those picked before stand in it. */
const DAYS = [0, 1, 2] as const;

/** The days on which the person wants to look at it again: picked ones, an interval, or both. */
export function DatesPage({ room, problems }: { room: AdvanceRoom; problems?: Problems }) {
  const { around } = room;
  const { asked, ctx } = around;
  const { language, actor, form } = asked;
  const words = STANDING_WORDS[language];
  const now = datesOf(around.statements)?.body;
  const sent = form.id !== undefined;
  const to = today(ctx.installation.current.timeZone);
  const coming = (now?.days ?? []).filter((day) => day > to);
  return (
    <Page title={words.datesTitle} language={language} actor={actor} path="/advance/dates" back={back(asked)} problems={problems}>
      <h1>{words.datesTitle}</h1>
      <p class="lede">{words.datesLede}</p>
      {room.view?.standing && <p>{words.next(formatDay(room.view.standing.reviewOn, language, ctx.installation.current.timeZone))}</p>}
      <Form action="/advance/dates">
        {ids(asked)}
        <Hidden name="based" value={datesOf(around.statements)?.revision_id ?? ""} />
        <Hidden name="statementId" value={datesOf(around.statements)?.statement_id ?? ""} />
        {DAYS.map((each) => (
          <DateField
            key={each}
            name={`day${each}`}
            label={words.day(each + 1)}
            value={sent ? typed(asked, `day${each}`) : (coming[each] ?? "")}
            optional
            {...{ language, problems }}
          />
        ))}
        <Radios
          name="every"
          label={words.every}
          value={sent ? typed(asked, "every") : (now?.every ?? "never")}
          choices={EVERY.map((value) => ({ value, text: words.everyOf[value]! }))}
          {...{ language, problems }}
        />
        <Actions>
          <Button>{words.save}</Button>
          <a href="/advance">{words.notNow}</a>
        </Actions>
      </Form>
    </Page>
  );
}
