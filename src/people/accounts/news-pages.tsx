import { formatWhen } from "../../web/dates.ts";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Sub, type Base } from "./account-pages.tsx";
import type { News } from "./news.ts";
import { NEWS_WORDS } from "./news-words.ts";
import { PROVE_WORDS } from "./prove-words.ts";
import { SendProof } from "./send-proof.tsx";
import { ACCOUNT_WORDS } from "./words.ts";

type NewsProps = Base & { news: News[]; timeZone: string; next: string };

/** What happened to the keys of one's own account, the newest first. */
export function NewsPage({ news, timeZone, next, ...props }: NewsProps) {
  const { language } = props.actor;
  const words = NEWS_WORDS[language];
  return (
    <Sub {...props} path="/account/news" title={words.title} lede={words.lede}>
      {news.length === 0 && <p>{words.none}</p>}
      <ul role="list" class="timeline">
        {news.map((each, index) => (
          <li key={index}>
            <p>
              <b>{words.kinds[each.kind]}</b>
            </p>
            <p class="hint">
              {formatWhen(each.at, language, timeZone)}. {each.byName ? words.by(each.byName) : each.device && words.on(each.device)}
            </p>
          </li>
        ))}
      </ul>
      {news.length > 0 && (
        <>
          <h2>{words.notMe}</h2>
          <p>{words.notMeHow}</p>
          <Actions>
            <ButtonLink href="/account/password" kind="quiet">
              {ACCOUNT_WORDS[language].account.passwordTitle}
            </ButtonLink>
          </Actions>
        </>
      )}
      {news.some((each) => !each.seen) && (
        <Form action="/account/news">
          <Hidden name="next" value={next} />
          <Actions>
            <Button>{words.read}</Button>
          </Actions>
        </Form>
      )}
    </Sub>
  );
}

/** Asked of somebody who is signed in and has opened the link of a message: a program that only follows links proves nothing. */
export function ProvePage({ email, token, ...props }: Base & { email: string; token: string }) {
  const words = PROVE_WORDS[props.actor.language];
  return (
    <Sub {...props} path="/account/prove" title={words.title} lede={words.lede(email)}>
      <Form action="/account/prove">
        <Hidden name="token" value={token} />
        <Actions>
          <Button>{words.button}</Button>
        </Actions>
      </Form>
    </Sub>
  );
}

export function ProofOverPage(props: Base) {
  const words = PROVE_WORDS[props.actor.language];
  return (
    <Sub {...props} path="/account/prove" title={words.overTitle}>
      <p>{words.over}</p>
      <SendProof language={props.actor.language} again />
    </Sub>
  );
}
