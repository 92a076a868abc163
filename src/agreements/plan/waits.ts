import { shownName } from "../../ground/core/name.ts";
import type { Waits } from "../../web/waits.ts";
import { formatWhen } from "../../web/dates.ts";
import { PLAN_WORDS } from "./words.ts";

type Signed = { id: string; agreementId: string; kind: string; lentBy: string; at: string };

/** Signed in the person's name with their PIN or passkey on somebody else's device: told at their next sign-in, until they say they know. */
export const SIGNED_ELSEWHERE: Waits<Signed[]> = {
  what: "signed-elsewhere",
  rank: 40,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', s.signature_id, 'agreementId', s.agreement_id, 'kind', a.kind, 'lentBy', s.lent_by_name, 'at', s.at) order by s.at desc)
    from signature s join agreement a using (person_id, agreement_id)
    where s.person_id = $1 and s.account_id = $1 and s.lent_by is not null and s.at > now() - interval '60 days' and not exists (
      select 1 from signature_dispute d where d.person_id = s.person_id and d.agreement_id = s.agreement_id and d.signature_id = s.signature_id)`,
  waiting: (found, { language, timeZone, personId, house: { families } }) => {
    const words = PLAN_WORDS[language];
    return (found ?? []).map(({ id, agreementId, kind, lentBy, at }) => ({
      id,
      href: `/people/${personId}/plan/${agreementId}#signed`,
      title: words.signedElsewhere(shownName(lentBy)),
      text: words.signedElsewhereText(families.of(kind).words[language].yours, formatWhen(at, language, timeZone)),
      next: words.signedElsewhereNext,
    }));
  },
};

type Disputed = { id: string; agreementId: string; kind: string; by: string; at: string };

/** Somebody else who signed with the person says that it was not them. */
export const DISPUTED: Waits<Disputed[]> = {
  what: "disputed",
  rank: 50,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', s.signature_id, 'agreementId', s.agreement_id, 'kind', a.kind, 'by', s.name, 'at', d.at) order by d.at desc)
    from signature_dispute d join signature s using (person_id, agreement_id, signature_id) join agreement a using (person_id, agreement_id)
    where d.person_id = $1 and d.account_id <> $1 and d.at > now() - interval '60 days'`,
  waiting: (found, { language, timeZone, personId, house: { families } }) => {
    const words = PLAN_WORDS[language];
    return (found ?? []).map(({ id, agreementId, kind, by, at }) => ({
      id,
      href: `/people/${personId}/plan/${agreementId}#signed`,
      title: words.saidNotMe(shownName(by)),
      text: words.saidNotMeText(families.of(kind).words[language].yours, formatWhen(at, language, timeZone)),
      next: words.signedElsewhereNext,
    }));
  },
};
