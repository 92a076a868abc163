import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import { answersAbout } from "./pictures.ts";
import { AnsweredWithPictures, picturesAbout, WithPictures } from "../pictured/entry.tsx";
import type { Problems } from "../../ground/core/result.ts";
import type { Statement } from "../statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import type { Asked } from "../../web/route.ts";
import { AuthorityFacts } from "./facts.tsx";
import type { Authority } from "./store.ts";
import { isStanding } from "./rules.ts";
import { ACTING_CHECK_WORDS } from "./check-words.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";

export type ActingProps = {
  ctx: Context;
  asked: Asked;
  personId: string;
  /** null where it is the reader's own record */
  called: string | null;
  authorities: Authority[];
  /** what the person answered with pictures about these */
  answers: Statement[];
  /** a practitioner who works with the person */
  records: boolean;
  problems?: Problems;
};

/** Who may act for somebody: the person reads each with everything about it; others those they hold or wrote down. */
export function ActingPage(props: ActingProps) {
  const { ctx, asked, personId, called, authorities, records } = props;
  const { language, actor, query } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const own = called === null;
  const title = own ? words.title : words.theirTitle(called);
  const { timeZone } = ctx.installation.current;
  const done = Object.hasOwn(words.done, query.done ?? "") ? words.done[query.done as keyof typeof words.done] : undefined;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={own ? "/sharing/acting" : `/people/${personId}/acting`}
      back={own ? backTo("sharing", language) : { href: `/people/${personId}`, text: called }}
      help={own ? "person" : "service"}
      notice={done}
      problems={props.problems}
    >
      <h1>{title}</h1>
      <p class="lede">{own ? words.lede : words.theirLede(called)}</p>
      {authorities.length === 0 &&
        (own ? (
          <Empty drawing="people" title={words.none} action={<ButtonLink href="/sharing/acting/new">{words.name}</ButtonLink>}>
            {words.noneText}
          </Empty>
        ) : (
          <p class="card">{words.noneTheirs(called)}</p>
        ))}
      <Pages of={authorities} idOf={({ authority_id }) => authority_id} language={language} name="authorities" size={12}>
        {(some) =>
          some.map((it) => (
            <section key={it.authority_id} class="card" aria-labelledby={`a-${it.authority_id}`}>
              <AuthorityFacts {...{ it, language, timeZone }} today={today(timeZone)} />
              <AnsweredWithPictures statements={answersAbout(props.answers, it.authority_id)} language={language} />
              {(own || (records && it.account_id !== actor.accountId)) && isStanding(it, today(timeZone)) && (
                <WithPictures href={picturesAbout("who-acts", it.authority_id, personId, own)} language={language} />
              )}
              <Ways {...props} it={it} />
            </section>
          ))
        }
      </Pages>
      {own && authorities.length > 0 && (
        <Actions>
          <ButtonLink href="/sharing/acting/new">{words.name}</ButtonLink>
        </Actions>
      )}
      {own && <p class="hint">{words.paperOnly}</p>}
      {records && (
        <Actions>
          <ButtonLink href={`/people/${personId}/acting/new`}>{words.record}</ButtonLink>
        </Actions>
      )}
    </Page>
  );
}

/** What whoever reads it can do: end it, or say whose account accepted it. */
function Ways({ asked, called, it }: ActingProps & { it: Authority }) {
  const { language, actor } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const mine = it.made_by === actor.accountId;
  if (it.ended_at) return null;
  if (called !== null && !mine && it.account_id !== actor.accountId) return null;
  const summary = called === null ? words.end : mine ? words.takeBack : words.stepBack;
  return (
    <div class="no-print">
      {it.may_confirm && <WhoseAccount it={it} language={language} />}
      {called === null && it.made_by !== it.person_id && <NotKnown it={it} language={language} />}
      <EndForm it={it} language={language} summary={summary} button={words.endButton} hint={words.endHint} label={words.why} />
    </div>
  );
}

/** The person does not know whoever is written down: it ends, or is kept as their wish, and the reason says it. */
const NotKnown = ({ it, language }: { it: Authority; language: Asked["language"] }) => (
  <Form action={`/people/${it.person_id}/acting/${it.authority_id}/end`}>
    <IdField />
    <Hidden name="why" value={ACTING_PAGE_WORDS[language].notKnown} />
    <Button kind="quiet">{ACTING_PAGE_WORDS[language].notKnown}</Button>
  </Form>
);

/** For whoever met them: is the account that accepted theirs? */
export function WhoseAccount({ it, language }: { it: Authority; language: Asked["language"] }) {
  const words = ACTING_CHECK_WORDS[language];
  const path = `/people/${it.person_id}/acting/${it.authority_id}/holder`;
  return (
    <div class="notice note">
      <p dir="auto">
        <b>{words.accepted(it.name)}</b>
      </p>
      <p>{words.whose(it.name, it.signs_in_as ?? "")}</p>
      <div class="row actions">
        <Form action={`${path}/confirm`}>
          <Button>{words.itIsTheirs(it.name)}</Button>
        </Form>
        <Form action={`${path}/refuse`}>
          <Button kind="quiet">{words.itIsNot}</Button>
        </Form>
      </div>
    </div>
  );
}

type EndProps = {
  it: Authority;
  language: Asked["language"];
  summary: string;
  button: string;
  hint: string;
  label: string;
  problems?: Problems;
};
export const EndForm = ({ it, language, summary, button, hint, label, problems }: EndProps) => (
  <More summary={summary} open={problems !== undefined}>
    <Form action={`/people/${it.person_id}/acting/${it.authority_id}/end`}>
      <IdField />
      <TextArea name="why" label={label} rows={2} prefix={it.authority_id} {...{ language, problems }} />
      <p class="hint">{hint}</p>
      <Button kind="quiet">{button}</Button>
    </Form>
  </More>
);
