import { PickTheirWords } from "../../record/acting/heard.tsx";
import { ACTING_SIGN_WORDS } from "../../record/acting/sign-words.ts";
import { aboutIn } from "../sealed/family.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatDay } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import type { PlanProps } from "./plan-props.ts";
import { PLAN_WORDS } from "./words.ts";

/** That the person cannot decide this now, and for whoever may sign for them the form to do so. */
export function SignForThem(props: PlanProps) {
  const { ctx, asked, room } = props;
  const { language, actor, params } = asked;
  const personId = params.personId!;
  const things = [room.row.agreement_id, aboutIn(room.row.kind)].filter(Boolean);
  const { timeZone } = ctx.installation.current;
  const { capacityNote: CapacityNote } = asked.house;
  return (
    <>
      <CapacityNote
        {...{ things, personId, language, timeZone, records: room.capacity, authorities: room.authorities }}
        own={actor.accountId === personId}
      />
      {room.signsFor && <SignForForm {...props} signsFor={room.signsFor} />}
    </>
  );
}

type FormProps = PlanProps & { signsFor: NonNullable<PlanProps["room"]["signsFor"]> };

function SignForForm({ ctx, asked, room, problems, failed, signsFor }: FormProps) {
  const { language, params, form } = asked;
  const words = ACTING_SIGN_WORDS[language];
  const { name } = room.document.content.person;
  const mine = failed === "sign-for";
  const field = (field: string) => ({
    name: field,
    prefix: mine ? undefined : "sign-for",
    language,
    value: mine ? String(form[field] ?? "") : "",
    problems: mine ? problems : ({} as Problems),
  });
  return (
    <section class="card no-print" aria-labelledby="sign-for">
      <h2 id="sign-for">{words.signTitle(name)}</h2>
      <p>{words.signLede(name, ACTING_WORDS[language].kind[signsFor.as])}</p>
      <p class="hint" dir="auto">
        {words.signRecord(signsFor.decision, formatDay(signsFor.reviewOn, language, ctx.installation.current.timeZone))}
      </p>
      <Form action={`/people/${params.personId}/plan/${params.agreementId}/sign-for`}>
        <IdField />
        <Hidden name="digest" value={room.row.digest} />
        <PickTheirWords
          said={room.saidAbout}
          values={mine ? [form.heard ?? []].flat().map(String) : []}
          timeZone={ctx.installation.current.timeZone}
          problems={mine ? problems : {}}
          {...{ name, language }}
        />
        <TextArea {...field("wishes")} label={words.wants(name)} hint={words.wantsHint} rows={3} />
        <Radios
          {...field("stance")}
          label={words.signTitle(name)}
          choices={(["agree", "agree-but", "disagree"] as const).map((value) => ({ value, text: PLAN_WORDS[language].stance[value] }))}
        />
        <TextArea {...field("reason")} label={words.whyYou} hint={words.whyHint} rows={3} />
        <Button>{words.signButton(name)}</Button>
      </Form>
    </section>
  );
}
