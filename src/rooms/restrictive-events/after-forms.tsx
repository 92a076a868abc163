import type { ComponentChildren } from "preact";
import { DateField, TextArea, TextField, TimeField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { today } from "../../web/dates.ts";
import type { EventPageProps } from "./event-props.ts";
import { Ids } from "./ids.tsx";
import { Account } from "./record-page.tsx";
import { RECORD_WORDS } from "./record-words.ts";
import { accountOf } from "./rules.ts";
import { typed } from "./saving.ts";
import { eventPath } from "./section.ts";

/** What comes after: the end, the account, the conversation; and putting right or taking back what one wrote. */
export function AfterForms(props: EventPageProps) {
  const { ctx, asked, room, one, problems, failed } = props;
  const { language } = asked;
  const words = RECORD_WORDS[language];
  const now = today(ctx.installation.current.timeZone);
  const field = (form: string) => (name: string) => ({
    name,
    prefix: failed === form ? undefined : form,
    language,
    value: failed === form ? typed(asked, name) : "",
    problems: failed === form ? problems : {},
  });
  const [ended, plan, talked, back] = [field("ended"), field("plan"), field("talked"), field("take-back")];
  const mine = one.event.author_id === asked.actor.accountId;
  return (
    <section class="no-print">
      {one.event.body.endedOn === null && !one.ended && (
        <After {...props} form="ended" title={words.ended}>
          <DateField {...ended("endedOn")} label={words.endedOn} max={now} />
          <TimeField {...ended("endedAt")} label={words.endedAt} optional />
        </After>
      )}
      {accountOf(one) === "absent" && (
        <After {...props} form="account" title={words.account(room.called)} ids={["accountId", "accountRevision"]}>
          <Account {...{ asked, room, now }} problems={failed === "account" ? problems : {}} />
        </After>
      )}
      {one.talks.length === 0 && (
        <After {...props} form="plan" title={words.plan} ids={["talkId", "talkRevision"]}>
          <DateField {...plan("talkOn")} label={words.planOn} hint={words.talkHint(room.called)} min={now} />
          <TextField {...plan("talkWords")} label={words.talkWords} optional />
        </After>
      )}
      <After {...props} form="talked" title={words.talked}>
        <DateField {...talked("on")} label={words.talkedOn} max={now} />
        <TextField {...talked("who")} label={words.who} />
        <TextArea {...talked("text")} label={words.said} rows={4} />
        <TextArea {...talked("changes")} label={words.changes} hint={words.changesHint} rows={3} />
      </After>
      {mine && (
        <Actions>
          <ButtonLink kind="quiet" href={`${eventPath(room.personId, one.event.statement_id)}/edit`}>
            {words.edit}
          </ButtonLink>
        </Actions>
      )}
      {mine && (
        <After {...props} form="take-back" title={words.takeBack}>
          <TextArea {...back("note")} label={words.takeBackReason} hint={words.takeBackHint(room.called)} rows={2} />
        </After>
      )}
    </section>
  );
}

type AfterProps = EventPageProps & { form: string; title: string; ids?: string[]; children: ComponentChildren };

function After({ asked, room, one, failed, form, title, ids, children }: AfterProps) {
  return (
    <More summary={title} open={failed === form}>
      <Form action={`${eventPath(room.personId, one.event.statement_id)}/${form}`}>
        <Ids asked={asked} failed={failed === form} names={ids} />
        {children}
        <Button>{form === "take-back" ? RECORD_WORDS[asked.language].takeBack : RECORD_WORDS[asked.language].keep}</Button>
      </Form>
    </More>
  );
}
