import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Actor } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { Supporter } from "./shared.ts";
import { SUPPORTER_WORDS } from "./supporters-words.ts";

export type SupporterNotice = keyof (typeof SUPPORTER_WORDS)["en-GB"]["notices"];
type Props = { actor: Actor; language: Language; timeZone: string; now: Date; supporters: Supporter[]; notice: SupporterNotice | null };

export function SupportersPage({ actor, language, timeZone, now, supporters, notice }: Props) {
  const words = SUPPORTER_WORDS[language];
  const standing = supporters.filter((each) => each.ended_at === null);
  const former = supporters.filter((each) => each.ended_at !== null);
  const invite = <ButtonLink href="/sharing/supporters/new">{words.invite}</ButtonLink>;
  const back = backTo("sharing", language);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/sharing/supporters"
      back={back}
      notice={notice && words.notices[notice]}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {standing.length === 0 ? (
        <Empty drawing="people" title={words.none.title} action={invite}>
          {words.none.text}
        </Empty>
      ) : (
        <>
          <Pages of={standing} idOf={({ supporter_id }) => supporter_id} language={language} name="standing" size={12}>
            {(some) => some.map((each) => <One key={each.supporter_id} {...{ each, language, timeZone, now }} />)}
          </Pages>
          <Actions>{invite}</Actions>
        </>
      )}
      {former.length > 0 && (
        <More summary={words.formerTitle}>
          <Pages of={former} idOf={({ supporter_id }) => supporter_id} language={language} name="former">
            {(some) => (
              <ul>
                {some.map((each) => (
                  <li key={each.supporter_id}>
                    {isolated(each.name)}, {isolated(each.relationship)}. {words.endedOn(formatDay(each.ended_at!, language, timeZone))}
                  </li>
                ))}
              </ul>
            )}
          </Pages>
        </More>
      )}
    </Page>
  );
}

function One({ each, language, timeZone, now }: { each: Supporter; language: Language; timeZone: string; now: Date }) {
  const words = SUPPORTER_WORDS[language];
  const of = <span class="unseen"> {words.of(each.name)}</span>;
  const path = `/sharing/supporters/${each.supporter_id}`;
  const waits = each.accepted_at === null;
  if (waits && each.brought_in) return <BroughtIn {...{ each, language }} />;
  return (
    <section class="card">
      <h2>
        {isolated(each.name)}, {isolated(each.relationship)}
      </h2>
      <p>{stateOf(each, language, timeZone, now)}</p>
      <div class="row actions">
        {waits ? (
          <Form action={`${path}/again`}>
            <Hidden name="id" value={newId()} />
            <Button kind="quiet">
              {words.again}
              {of}
            </Button>
          </Form>
        ) : (
          <ButtonLink href={`/sharing/new?to=supporter:${each.account_id}`}>
            {words.share}
            {of}
          </ButtonLink>
        )}
        {waits && (
          <Form action={`${path}/end`}>
            <Button kind="quiet">
              {words.withdraw}
              {of}
            </Button>
          </Form>
        )}
      </div>
      {!waits && (
        <More
          summary={
            <>
              {words.end}
              {of}
            </>
          }
        >
          <p>{words.endText}</p>
          <Form action={`${path}/end`}>
            <Button kind="danger">
              {words.endYes}
              {of}
            </Button>
          </Form>
        </More>
      )}
    </section>
  );
}

/** Whom a service wrote down to act for the person is invited by that service, and ended where all of it is read. */
function BroughtIn({ each, language }: { each: Supporter; language: Language }) {
  const words = SUPPORTER_WORDS[language];
  return (
    <section class="card">
      <h2>
        {isolated(each.name)}, {isolated(each.relationship)}
      </h2>
      <p>{words.broughtIn}</p>
      <p>
        <a href="/sharing/acting">{words.toActing}</a>
      </p>
    </section>
  );
}

function stateOf(each: Supporter, language: Language, timeZone: string, now: Date): string {
  const words = SUPPORTER_WORDS[language];
  if (each.accepted_at) return words.accepted(formatDay(each.accepted_at, language, timeZone));
  return each.expires_at && each.expires_at > now ? words.waiting(formatDay(each.expires_at, language, timeZone)) : words.lapsed;
}

type NewProps = { actor: Actor; language: Language; typed: Record<string, string>; problems?: Problems };

export function NewSupporterPage({ actor, language, typed, problems }: NewProps) {
  const words = SUPPORTER_WORDS[language];
  const field = { language, problems };
  return (
    <Page
      title={words.newTitle}
      language={language}
      actor={actor}
      path="/sharing/supporters/new"
      back={{ href: "/sharing/supporters", text: words.title }}
      problems={problems}
    >
      <h1>{words.newTitle}</h1>
      <p class="lede">{words.newLede}</p>
      <Form action="/sharing/supporters/new">
        <IdField value={typed.id || undefined} />
        <IdField name="supporterId" value={typed.supporterId || undefined} />
        <TextField
          unkept="whose account"
          {...field}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          width="middle"
        />
        <TextField
          unkept="whose account"
          {...field}
          name="relationship"
          label={words.relationship}
          hint={words.relationshipHint}
          value={typed.relationship}
          width="middle"
        />
        <TextField
          {...field}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={typed.email}
          width="middle"
          optional
        />
        <Actions>
          <Button>{words.make}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
