import type { Change } from "../agreements/changed.ts";
import type { AgreementDocument } from "../agreements/content.ts";
import { firstLine } from "../agreements/first-line.ts";
import { reviewState } from "../agreements/rules.ts";
import type { AgreementRow } from "../agreements/store.ts";
import type { Context } from "../web/context.ts";
import { formatDay } from "../web/dates.ts";
import { Page } from "../web/layout.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../web/parts/form.tsx";
import { More } from "../web/parts/summary.tsx";
import type { Asked } from "../web/route.ts";
import { PAGE_WORDS } from "../web/words.ts";
import { Changes, ReviewLine } from "./parts.tsx";
import { PLAN_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  personId: string;
  /** null where it is the reader's own plan */
  name: string | null;
  versions: AgreementRow[];
  latest: AgreementRow | null;
  document: AgreementDocument | null;
  changes: Change[];
  meeting: boolean;
  mayBegin: boolean;
  today: string;
};

/** The plan as it stands, what has changed since, and the way to the next version. */
export function IndexPage({ ctx, asked, personId, name, versions, latest, document, changes, meeting, mayBegin, today }: Props) {
  const { language, actor } = asked;
  const words = PLAN_WORDS[language];
  const own = name === null;
  const zone = ctx.installation.current.timeZone;
  const older = versions.filter((each) => each !== latest);
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
              <b>{firstLine(document, language)}</b>
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
          <ul>
            {older.map((each) => (
              <li key={each.agreement_id}>
                <a href={`/people/${personId}/plan/${each.agreement_id}`}>
                  {words.version(each.version, formatDay(each.put_forward_at, language, zone))}
                </a>
                {each.withdrawn_at && ` ${words.withdrawn}`}
              </li>
            ))}
          </ul>
        </More>
      )}
    </Page>
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
