import { PasskeyButton } from "../accounts/passkey-button.tsx";
import type { Problems } from "../core/result.ts";
import { Radios } from "../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../web/parts/form.tsx";
import type { PlanProps } from "./plan-page.tsx";
import { PLAN_WORDS } from "./words.ts";

/** What a form that was refused had in it; the fields of the one that failed keep the plain ids that the summary links to. */
function kept(
  { asked, problems, failed }: PlanProps,
  form: string,
): { value: (name: string) => string; problems: Problems; prefix: string | undefined } {
  const mine = failed === form;
  return {
    value: (name) => (mine ? String(asked.form[name] ?? "") : ""),
    problems: mine ? problems : {},
    prefix: mine ? undefined : form,
  };
}

const pathOf = ({ asked: { params } }: PlanProps) => `/people/${params.personId}/plan/${params.agreementId}`;

function Stance(props: PlanProps & { form: string }) {
  const { language } = props.asked;
  const words = PLAN_WORDS[language];
  const { value, problems, prefix } = kept(props, props.form);
  const choices = (["agree", "agree-but", "disagree"] as const).map((stance) => ({ value: stance, text: words.stance[stance] }));
  return (
    <>
      <Radios
        name="stance"
        prefix={prefix}
        language={language}
        label={words.say}
        value={value("stance")}
        problems={problems}
        choices={choices}
      />
      <TextArea
        name="reason"
        prefix={prefix}
        language={language}
        rows={3}
        label={words.reason}
        hint={words.reasonHint}
        value={value("reason")}
        problems={problems}
      />
    </>
  );
}

function Sealed({ room }: PlanProps) {
  return (
    <>
      <IdField />
      <Hidden name="digest" value={room.row.digest} />
    </>
  );
}

export function SignForm(props: PlanProps) {
  return (
    <Form action={`${pathOf(props)}/sign`}>
      <Sealed {...props} />
      <Stance {...props} form="sign" />
      <Button>{PLAN_WORDS[props.asked.language].sign}</Button>
    </Form>
  );
}

const others = ({ asked, room }: PlanProps) =>
  room.document.content.participants
    .filter((each) => each.accountId !== asked.actor.accountId)
    .map((each) => ({ value: each.accountId, text: each.relation ? `${each.name}, ${each.relation}` : each.name }));

export function SignHereForm(props: PlanProps) {
  const { language } = props.asked;
  const words = PLAN_WORDS[language];
  const { value, problems, prefix } = kept(props, "sign-here");
  return (
    <Form action={`${pathOf(props)}/sign-here`}>
      <p>{words.signHereHint}</p>
      <Sealed {...props} />
      <SelectField
        name="accountId"
        prefix={prefix}
        language={language}
        label={words.who}
        value={value("accountId")}
        options={others(props)}
        problems={problems}
      />
      <Stance {...props} form="sign-here" />
      <TextField
        name="pin"
        type="password"
        inputMode="numeric"
        autocomplete="off"
        width="short"
        prefix={prefix}
        language={language}
        label={words.pin}
        hint={words.pinHint}
        problems={problems}
      />
      <Button>{words.sign}</Button>
      <PasskeyButton
        kind="use"
        options={`${pathOf(props)}/sign-here/passkey/options`}
        action={`${pathOf(props)}/sign-here/passkey`}
        language={language}
        failed={words.passkeyFailed}
        hint={words.passkeyHint}
      >
        {words.passkey}
      </PasskeyButton>
    </Form>
  );
}

export function AbsenceForm(props: PlanProps) {
  const { language } = props.asked;
  const words = PLAN_WORDS[language];
  const { value, problems, prefix } = kept(props, "absence");
  const choices = [
    { value: "could-not", text: words.couldNot },
    { value: "would-not", text: words.wouldNot },
  ];
  return (
    <Form action={`${pathOf(props)}/absence`}>
      <p>{words.absenceHint}</p>
      <Sealed {...props} />
      <SelectField
        name="accountId"
        prefix={prefix}
        language={language}
        label={words.who}
        value={value("accountId")}
        options={others(props)}
        problems={problems}
      />
      <Radios
        name="stance"
        prefix={prefix}
        language={language}
        label={words.absence}
        value={value("stance")}
        problems={problems}
        choices={choices}
      />
      <TextArea
        name="reason"
        prefix={prefix}
        language={language}
        rows={3}
        label={words.reason}
        value={value("reason")}
        problems={problems}
      />
      <DateField
        name="askAgainOn"
        prefix={prefix}
        language={language}
        label={words.askAgain}
        value={value("askAgainOn")}
        problems={problems}
        min={props.today}
      />
      <Button kind="quiet">{words.record}</Button>
    </Form>
  );
}
