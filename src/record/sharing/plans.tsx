import { useHouse } from "../../web/house.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { namesOf, withoutSharing } from "../reach/readers/sentence.ts";
import { readersOf } from "../reach/readers/readers.ts";
import type { Shared } from "./shared.ts";
import { SHARING_WORDS } from "./words.ts";

type Props = { personId: string; shared: Shared; language: Language; timeZone: string; now: Date };

/** What was put forward to sign, and stays with those who read it. */
export function Plans(props: Props) {
  const words = SHARING_WORDS[props.language];
  if (props.shared.plans.length === 0) return null;
  return (
    <>
      <h2>{words.plansTitle}</h2>
      <p>{words.plansHint}</p>
      <PlanList {...props} />
    </>
  );
}

/** Each leads to what its readers see, and names them. */
export function PlanList({ personId, shared: { plans, readers }, language, timeZone, now }: Props) {
  const words = SHARING_WORDS[language];
  const { families } = useHouse();
  const seen = (agreement: string) => namesOf(readersOf(withoutSharing(readers), { agreement }, now), language);
  return (
    <ul>
      {plans.map((plan) => {
        const { title } = families.of(plan.kind).words[language];
        const day = formatDay(plan.put_forward_at, language, timeZone);
        return (
          <li key={plan.agreement_id}>
            <a href={`/people/${personId}/plan/${plan.agreement_id}`}>{words.plan(title, day)}</a>: {seen(plan.agreement_id)}
          </li>
        );
      })}
    </ul>
  );
}
