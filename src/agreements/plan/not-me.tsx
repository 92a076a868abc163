import { shownName } from "../../ground/core/name.ts";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import type { PlanProps } from "./plan-props.ts";
import { PLAN_WORDS } from "./words.ts";

/** Of what was signed in the reader's name on somebody else's device: whose it was, and "that was not me". */
export function NotMe({ asked, room }: PlanProps) {
  const { language, actor, params } = asked;
  const words = PLAN_WORDS[language];
  const lent = room.document.signatures.filter(
    ({ participant, lentBy, disputedAt }) => lentBy && !disputedAt && participant.accountId === actor.accountId,
  );
  return (
    <>
      {lent.map(({ signatureId, lentBy }) => (
        <Form key={signatureId} action={`/people/${params.personId}/plan/${params.agreementId}/not-me`}>
          <p class="hint">{words.notMeHint(shownName(lentBy!.name))}</p>
          <Hidden name="signatureId" value={signatureId} />
          <Button kind="quiet">{words.notMe}</Button>
        </Form>
      ))}
    </>
  );
}
