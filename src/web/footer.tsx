import type { Actor } from "../ground/core/actor.ts";
import type { Language } from "../ground/core/language.ts";
import { offered } from "./offered.ts";
import { Form, Hidden } from "./parts/form.tsx";
import { PAGE_WORDS } from "./words.ts";

type Props = { language: Language; actor: Actor | null; path: string };

export function PageFooter({ language, actor, path }: Props) {
  const words = PAGE_WORDS[language];
  return (
    <footer class="foot">
      {actor?.personId && <p>{words.decide}</p>}
      <ul aria-label={words.foot}>
        {actor?.personId && (
          <>
            <li>
              <a href="/sharing">{words.whoSees}</a>
            </li>
            <li>
              <a href="/sharing/looked">{words.whoLooked}</a>
            </li>
          </>
        )}
        {actor?.administrator && (
          <li>
            <a href="/administration">{words.administration}</a>
          </li>
        )}
        {actor && (
          <li>
            <a href="/account">{words.account}</a>
          </li>
        )}
        {offered()
          .filter((each) => each !== language)
          .map((other) => (
            <li key={other}>
              <Form action="/language">
                <Hidden name="language" value={other} />
                <Hidden name="back" value={path} />
                <button class="link" lang={other}>
                  {PAGE_WORDS[other].thisLanguage}
                </button>
              </Form>
            </li>
          ))}
        {actor && (
          <li>
            <Form action="/sign-out" signsOut={actor.accountId}>
              <button class="link">{words.signOut}</button>
            </Form>
          </li>
        )}
        <li>
          <a href="/leave" data-leave rel="noreferrer">
            {words.leave}
          </a>{" "}
          <span class="leave-hint" data-leave-hint hidden>
            {words.leaveHint}
          </span>
        </li>
      </ul>
    </footer>
  );
}
