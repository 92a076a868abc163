import { useHouse } from "../../web/house.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { PasskeyButton } from "../../people/accounts/passkey-button.tsx";
import { CAPACITIES, type AgreementContent } from "../sealed/content.ts";
import { stanceThere } from "../sealed/not-agreed.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { DateField, SelectField, TextArea, TextField, type FieldProps } from "../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import type { PlanProps } from "./plan-props.ts";
import { PLAN_WORDS } from "./words.ts";
import { asksCapacity, mayWitness } from "./witnessing.ts";
import { WITNESS_WORDS } from "./witness-words.ts";

/**
 * What every field of a form here has: what was typed in it where the form was refused, and what is wrong. The fields
 * of the one that failed keep the plain ids that the summary links to.
 */
function fieldOf({ asked, problems, failed }: PlanProps, form: string) {
  const mine = failed === form;
  return (name: string) => ({
    name,
    prefix: mine ? undefined : form,
    language: asked.language,
    value: mine ? String(asked.form[name] ?? "") : "",
    problems: mine ? problems : {},
  });
}

const pathOf = ({ asked: { params } }: PlanProps) => `/people/${params.personId}/plan/${params.agreementId}`;

type StanceProps = {
  content: AgreementContent;
  language: Language;
  field?: (name: string) => Partial<FieldProps>;
  /** whoever signs can do so as a witness */
  witness?: boolean;
};

/** What one says to it, and why: the same wherever it is asked. */
export function StanceFields({ content, language, field = () => ({}), witness = false }: StanceProps) {
  const words = PLAN_WORDS[language];
  const { it } = useHouse().families.of(content.kind).words[language];
  const choices = (["agree", "agree-but", "disagree"] as const).map((stance) => ({
    value: stance as string,
    text: stanceThere(content, stance, language) ?? words.stance[stance],
  }));
  const asWitness = { value: "witness", text: words.stance.witness, hint: WITNESS_WORDS[language].witnessHint(content.person.name) };
  return (
    <>
      <Radios
        name="stance"
        label={words.say(it)}
        choices={witness ? [...choices, asWitness] : choices}
        language={language}
        {...field("stance")}
      />
      <TextArea name="reason" rows={3} label={words.reason} hint={words.reasonHint} language={language} {...field("reason")} />
    </>
  );
}

/** `who`: the account that signs; null where that is chosen in the form. */
const Stance = (props: PlanProps & { form: string; who: string | null }) => (
  <>
    <StanceFields
      content={props.room.document.content}
      language={props.asked.language}
      field={fieldOf(props, props.form)}
      witness={mayWitness(props.room, props.who)}
    />
    <Capacity {...props} />
  </>
);

/** What a practitioner says of the person's capacity, where the family asks for it. */
function Capacity(props: PlanProps & { form: string; who: string | null }) {
  const { asked, room, who } = props;
  const { participants, person } = room.document.content;
  const could =
    who === null ? participants.filter((each) => each.accountId !== asked.actor.accountId).map((each) => each.accountId) : [who];
  if (!could.some((each) => asksCapacity(room, each))) return null;
  const words = WITNESS_WORDS[asked.language];
  const field = fieldOf(props, props.form);
  const choices = CAPACITIES.map((value) => ({ value, text: words.say[value] }));
  const hint = who === null ? `${words.onlyPractitioners} ${words.capacityHint}` : words.capacityHint;
  return (
    <>
      <Radios {...field("capacity")} label={words.capacity(person.name)} hint={hint} choices={choices} />
      <TextArea {...field("capacityWords")} rows={2} label={words.doubts} optional />
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
      <Stance {...props} form="sign" who={props.asked.actor.accountId} />
      <Button>{PLAN_WORDS[props.asked.language].sign}</Button>
    </Form>
  );
}

const others = ({ asked, room }: PlanProps) =>
  room.document.content.participants
    .filter((each) => each.accountId !== asked.actor.accountId)
    .map((each) => ({ value: each.accountId, text: each.relation ? `${isolated(each.name)}, ${isolated(each.relation)}` : each.name }));

export function SignHereForm(props: PlanProps) {
  const { language } = props.asked;
  const words = PLAN_WORDS[language];
  const field = fieldOf(props, "sign-here");
  return (
    <Form action={`${pathOf(props)}/sign-here`} keeps={false}>
      <p>{words.signHereHint}</p>
      <Sealed {...props} />
      <SelectField {...field("accountId")} label={words.who} options={others(props)} />
      <Stance {...props} form="sign-here" who={null} />
      <TextField
        {...field("pin")}
        // a PIN is never sent back to a page
        value=""
        type="password"
        inputMode="numeric"
        autocomplete="off"
        width="short"
        label={words.pin}
        hint={words.pinHint}
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
  const words = PLAN_WORDS[props.asked.language];
  const field = fieldOf(props, "absence");
  const choices = [
    { value: "could-not", text: words.couldNot },
    { value: "would-not", text: words.wouldNot },
  ];
  return (
    <Form action={`${pathOf(props)}/absence`}>
      <p>{words.absenceHint}</p>
      <Sealed {...props} />
      <SelectField {...field("accountId")} label={words.absentWho} options={others(props)} />
      <Radios {...field("stance")} label={words.absentHow} choices={choices} />
      <TextArea {...field("reason")} rows={3} label={words.absentReason} />
      <DateField {...field("askAgainOn")} label={words.askAgain} min={props.today} />
      <Button kind="quiet">{words.record}</Button>
    </Form>
  );
}
