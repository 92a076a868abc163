import { Pages } from "../../web/parts/pages.tsx";
import { useHouse } from "../../web/house.ts";
import type { Change } from "../sealed/changed.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import { CARE_PLAN } from "../plan-meeting/family.ts";
import { firstLine } from "../sealed/first-line.ts";
import { reviewState } from "../sealed/rules.ts";
import { documentOf, type AgreementRow } from "../sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { Asked } from "../../web/route.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { Changes, ReviewLine } from "./parts.tsx";
import { PLAN_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  personId: string;
  /** null where it is the reader's own plan */
  name: string | null;
  plans: AgreementRow[];
  /** the newest of each other kind of agreement */
  others: AgreementRow[];
  latest: AgreementRow | null;
  document: AgreementDocument | null;
  changes: Change[];
  meeting: boolean;
  mayBegin: boolean;
  today: string;
};

/** The plan as it stands, what has changed since, and the way to the next version. */
export function IndexPage({ ctx, asked, personId, name, plans, others, latest, document, changes, meeting, mayBegin, today }: Props) {
  const { language, actor } = asked;
  const words = PLAN_WORDS[language];
  const own = name === null;
  const zone = ctx.installation.current.timeZone;
  const older = plans.filter((each) => each !== latest);
  return (
    <Page
      title={words.ours}
      language={language}
      actor={actor}
      path={own ? "/plan" : `/people/${personId}/plan`}
      help={own ? "person" : "service"}
      back={own ? { href: "/home", text: PAGE_WORDS[language].mySpace } : { href: `/people/${personId}`, text: name }}
    >
      <h1>{words.ours}</h1>
      {latest && document ? (
        <>
          <p class="lede">{words.version(latest.version, formatDay(latest.put_forward_at, language, zone))}</p>
          <section class="card">
            <p>
              <b>{firstLine(document, language, useHouse().families.of(CARE_PLAN).words[language].it, actor.accountId)}</b>
            </p>
            <ReviewLine {...{ language }} state={reviewState(latest.review_on, today)} day={formatDay(latest.review_on, language, zone)} />
            <ButtonLink href={`/people/${personId}/plan/${latest.agreement_id}`}>{words.read}</ButtonLink>
          </section>
          <Changes {...{ language, changes }} />
        </>
      ) : (
        <section class="card">
          <h2>{words.none}</h2>
          <p>{words.noneText(name)}</p>
        </section>
      )}
      {mayBegin && <Begin {...{ language, personId, meeting }} next={latest !== null} />}
      {older.length > 0 && (
        <More summary={words.older}>
          <Pages of={older} idOf={({ agreement_id }) => agreement_id} language={language} name="older">
            {(some) => (
              <ul>
                {some.map((each) => (
                  <li key={each.agreement_id}>
                    <a href={`/people/${personId}/plan/${each.agreement_id}`}>
                      {words.version(each.version, formatDay(each.put_forward_at, language, zone))}
                    </a>
                    {each.withdrawn_at && ` ${words.withdrawn}`}
                  </li>
                ))}
              </ul>
            )}
          </Pages>
        </More>
      )}
      <Others {...{ others, personId, language, zone }} />
    </Page>
  );
}

/** What else was put forward with others, by its name and where it stands. */
function Others({ others, personId, language, zone }: { others: AgreementRow[]; personId: string; language: Language; zone: string }) {
  const { families } = useHouse();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{PLAN_WORDS[language].others}</h2>
      <Pages of={others} idOf={({ agreement_id }) => agreement_id} language={language} name="others">
        {(some) => (
          <ul class="parts">
            {some.map((each) => {
              const { title, it } = families.of(each.kind).words[language];
              return (
                <li key={each.agreement_id}>
                  <a href={`/people/${personId}/plan/${each.agreement_id}`}>
                    {title}, {formatDay(each.put_forward_at, language, zone)}
                  </a>
                  <p class="hint" dir="auto">
                    {firstLine(documentOf(each), language, it)}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </Pages>
    </section>
  );
}

function Begin({ language, personId, meeting, next }: { language: Asked["language"]; personId: string; meeting: boolean; next: boolean }) {
  const words = PLAN_WORDS[language];
  if (meeting) {
    return (
      <Actions>
        <ButtonLink href={`/people/${personId}/plan/meeting`}>{words.goOn}</ButtonLink>
      </Actions>
    );
  }
  return (
    <Form action={`/people/${personId}/plan/meetings`}>
      <IdField />
      <Button kind={next ? "quiet" : "primary"}>{next ? words.again : words.begin}</Button>
    </Form>
  );
}
