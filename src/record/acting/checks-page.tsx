import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form, IdField } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import { AuthorityFacts } from "./facts.tsx";
import { EndForm, WhoseAccount } from "./page.tsx";
import type { Authority } from "./store.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";
import { ACTING_CHECK_WORDS } from "./check-words.ts";

type Props = { ctx: Context; asked: Asked; authorities: Authority[]; failed?: string; problems?: Problems };

/** For a records officer or a lead: what practitioners wrote down about who may act for whom, what waits first. */
export function ChecksPage({ ctx, asked, authorities, failed, problems }: Props) {
  const { language, actor, query } = asked;
  const words = ACTING_PAGE_WORDS[language];
  const texts = ACTING_CHECK_WORDS[language];
  const { timeZone } = ctx.installation.current;
  return (
    <Page
      title={texts.checksTitle}
      language={language}
      actor={actor}
      path="/acting/checks"
      back={backTo("people", language)}
      help="service"
      notice={Object.hasOwn(words.done, query.done ?? "") ? words.done[query.done as keyof typeof words.done] : undefined}
      problems={problems}
    >
      <h1>{texts.checksTitle}</h1>
      <p class="lede">{texts.checksLede}</p>
      {authorities.length === 0 && <p>{texts.checksNone}</p>}
      <Pages of={authorities} idOf={({ authority_id }) => authority_id} language={language} name="authorities" size={12} holds={failed}>
        {(some) =>
          some.map((it) => (
            <section key={it.authority_id} class="card" aria-labelledby={`a-${it.authority_id}`}>
              <p class="hint" dir="auto">
                {texts.checkFor(it.called ?? "—")}
              </p>
              <AuthorityFacts {...{ it, language, timeZone }} today={today(timeZone)} />
              {it.may_confirm && <WhoseAccount it={it} language={language} />}
              {!it.ended_at && it.made_by !== actor.accountId && it.person_id !== actor.accountId && it.account_id !== actor.accountId && (
                <>
                  {it.checked_at === null && (
                    <Form action={`/people/${it.person_id}/acting/${it.authority_id}/check`}>
                      <p class="hint">{texts.checkHint}</p>
                      <Actions>
                        <Button>{texts.checkButton}</Button>
                      </Actions>
                    </Form>
                  )}
                  {it.may_invite && <InviteHolder {...{ it, language }} problems={failed === it.authority_id ? problems : undefined} />}
                  <EndForm
                    {...{ it, language }}
                    summary={it.checked_at === null ? texts.refuse : texts.endTheirs}
                    button={texts.refuseButton}
                    hint={words.endHint}
                    label={words.why}
                    problems={failed === it.authority_id ? problems : undefined}
                  />
                </>
              )}
            </section>
          ))
        }
      </Pages>
    </Page>
  );
}

/** Once it was checked: to an address that the paper's holder gave, or on paper into their hand. */
function InviteHolder({ it, language, problems }: { it: Authority; language: Asked["language"]; problems?: Problems }) {
  const texts = ACTING_CHECK_WORDS[language];
  return (
    <Form action={`/people/${it.person_id}/acting/${it.authority_id}/invite`}>
      <IdField />
      <TextField
        name="email"
        type="email"
        label={texts.email(it.name)}
        hint={texts.emailHint}
        prefix={it.authority_id}
        {...{ language, problems }}
        value=""
        width="middle"
        optional
      />
      <Actions>
        <Button>{texts.invite(it.name)}</Button>
      </Actions>
    </Form>
  );
}
