import { documentOf, type AgreementRow } from "../../agreements/sealed/store.ts";
import { stances } from "../../agreements/sealed/rules.ts";
import { PLAN_WORDS } from "../../agreements/plan/words.ts";
import { Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { heapsOf, type Asking } from "../../record/pictured/rules.ts";
import type { Visit } from "../../record/pictured/room.ts";
import { AnswerSign } from "../../record/pictured/signs.tsx";
import { STANCE_WORDS } from "./stance-words.ts";

type Props = { visit: Visit; row: AgreementRow; askings: Asking[] };
type Stance = "agree" | "agree-but" | "disagree";

/**
 * After the last sentence: what the person can say to all of it. Which of these is offered follows from the answers; the
 * person presses it themselves, and what was not a yes is listed as the reason.
 */
export function Stances({ visit, row, askings }: Props) {
  const { asked, personId } = visit;
  const { language, actor } = asked;
  const words = STANCE_WORDS[language];
  const { families } = visit.asked.house;
  const document = documentOf(row);
  const { heaps, rest } = heapsOf(visit.statements, askings);
  if (!row.account_ids.includes(actor.accountId) || rest.length === askings.length) return null;
  const reason = reasonOf(heaps.no, heaps.unsure, rest, words);
  const offered: Stance[] = reason === "" ? ["agree"] : ["agree-but", "disagree"];
  const signed = stances(document).get(actor.accountId);
  return (
    <section class="no-print" aria-labelledby="stance">
      <h2 id="stance">{PLAN_WORDS[language].say(families.of(row.kind).words[language].it)}</h2>
      {signed && (
        <p class="card today">
          {words.said} <b>{PLAN_WORDS[language].stance[signed.stance]}</b>
        </p>
      )}
      <p>{reason === "" ? words.allYes : words.notAll}</p>
      {reason !== "" && <p class="words quoted">{reason}</p>}
      <Form action={`/people/${personId}/plan/${row.agreement_id}/sign`}>
        <IdField />
        <Hidden name="digest" value={row.digest} />
        <Hidden name="reason" value={reason} />
        <div class="answers" role="group" aria-label={words.sign}>
          {offered.map((stance) => (
            <button key={stance} class={`answer ${SIGN[stance]}`} name="stance" value={stance}>
              <AnswerSign answer={SIGN[stance]} />
              {PLAN_WORDS[language].stance[stance]}
            </button>
          ))}
        </div>
        <p class="hint">{words.signs}</p>
      </Form>
      <p>
        <a href={`/people/${personId}/plan/${row.agreement_id}`}>{words.other}</a>
      </p>
    </section>
  );
}

const SIGN = { agree: "yes", "agree-but": "unsure", disagree: "no" } as const;

/** In the signer's own list: what they said no to, what they are not sure of, and what they left out. */
function reasonOf(no: Asking[], unsure: Asking[], rest: Asking[], words: (typeof STANCE_WORDS)["en-GB"]): string {
  const list = (label: string, askings: Asking[]) => askings.map(({ quote }) => `${label} “${shortened(quote?.text ?? "")}”`);
  const all = [...list(words.no, no), ...list(words.unsure, unsure), ...list(words.skipped, rest)];
  return shortened(all.join("\n"), 9000);
}

const shortened = (text: string, most = 400): string => ([...text].length > most ? `${[...text].slice(0, most).join("")}…` : text);
