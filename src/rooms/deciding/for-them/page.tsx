import { PickTheirWords } from "../../../record/acting/heard.tsx";
import type { Heard } from "../../../record/acting/heard-store.ts";
import { CAPACITY_KIND_WORDS } from "../../capacity/kind-words.ts";
import type { CapacityRecord } from "../../capacity/shape.ts";
import type { AuthorityKind } from "../../../ground/core/authority.ts";
import { newId } from "../../../ground/core/id.ts";
import type { Problems } from "../../../ground/core/result.ts";
import { toldLines } from "../../../record/statements/told.ts";
import type { Statement } from "../../../record/statements/statement.ts";
import type { Context } from "../../../web/context.ts";
import { formatDay } from "../../../web/dates.ts";
import { Page } from "../../../web/layout.tsx";
import { ACTING_WORDS } from "../../../web/parts/acting-words.ts";
import { DateField, TextArea } from "../../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../../web/parts/form.tsx";
import { SaidWords } from "../../../web/parts/voice.tsx";
import { WhoSees } from "../../../web/parts/who-sees.tsx";
import type { Asked } from "../../../web/route.ts";
import { decidingPath } from "../path.ts";
import type { Room } from "../room.ts";
import { FOR_THEM_WORDS } from "./words.ts";

export type ForThemProps = {
  ctx: Context;
  asked: Asked;
  room: Room;
  as: AuthorityKind;
  record: Statement<CapacityRecord>;
  /** what the person has said about it, as far as whoever decides may read it */
  said: Heard[];
  problems: Problems;
};

/** Deciding something for somebody: never without what they want and have said, what was tried, and why. */
export function ForThemPage(props: ForThemProps) {
  const { asked, room, as, problems } = props;
  const { language, actor } = asked;
  const words = FOR_THEM_WORDS[language];
  const path = decidingPath(room.personId, room.root.statement_id);
  return (
    <Page
      title={words.title(room.called)}
      language={language}
      actor={actor}
      path={`${path}/for-them`}
      back={{ href: path, text: room.root.body.text }}
      help="service"
      problems={problems}
      fieldNames={{
        wants: words.wants(room.called),
        tried: words.tried(room.called),
        text: words.text,
        why: words.why,
        lookOn: words.lookOn,
      }}
    >
      <h1 dir="auto">{words.title(room.called)}</h1>
      <p class="lede">{words.lede(room.called, ACTING_WORDS[language].kind[as])}</p>
      <WhoSees>{words.who(room.called)}</WhoSees>
      <section class="card" aria-labelledby="what-for">
        <h2 id="what-for">{words.whatFor}</h2>
        <SaidWords>{room.root.body.text}</SaidWords>
        <TheRecord {...props} />
      </section>
      <ForThemForm {...props} action={`${path}/for-them`} />
    </Page>
  );
}

function TheRecord({ ctx, asked: { language }, record }: ForThemProps) {
  const words = FOR_THEM_WORDS[language];
  const day = formatDay(record.body.reviewOn, language, ctx.installation.current.timeZone);
  const tried = toldLines(ctx.house.kinds, record, language).find(({ label }) => label === CAPACITY_KIND_WORDS[language].tried);
  return (
    <>
      <h3>{words.record}</h3>
      <p dir="auto">{words.recordSays(record.body.decision, day)}</p>
      {tried && <p dir="auto">{words.triedThere(tried.text.replace(/[.\s]+$/, ""))}</p>}
      <p>
        <a href={`/people/${record.person_id}/statements/${record.statement_id}`}>{words.readRecord}</a>
      </p>
    </>
  );
}

function ForThemForm({ ctx, asked, room, record, said, problems, action }: ForThemProps & { action: string }) {
  const { language, form } = asked;
  const words = FOR_THEM_WORDS[language];
  const typed = (name: string, otherwise = ""): string => (typeof form[name] === "string" ? form[name] : otherwise);
  const field = (name: string, otherwise = "") => ({ name, value: typed(name, otherwise), language, problems });
  return (
    <Form action={action}>
      <IdField value={typed("id") || undefined} />
      <Hidden name="statementId" value={typed("statementId") || newId()} />
      <PickTheirWords
        {...{ said, language, problems }}
        name={room.called}
        values={[form.heard ?? []].flat().map(String)}
        timeZone={ctx.installation.current.timeZone}
      />
      <TextArea {...field("wants")} label={words.wants(room.called)} hint={words.wantsHint} rows={3} />
      <TextArea {...field("tried")} label={words.tried(room.called)} hint={words.triedHint} rows={3} />
      <TextArea {...field("text")} label={words.text} hint={words.textHint} rows={3} />
      <TextArea {...field("why")} label={words.why} hint={words.whyHint(room.called)} rows={3} />
      <DateField
        {...field("lookOn", record.body.reviewOn)}
        label={words.lookOn}
        hint={words.lookOnHint(room.called)}
        max={record.body.reviewOn}
      />
      <Actions>
        <Button>{words.save(room.called)}</Button>
      </Actions>
    </Form>
  );
}
