import type { Actor } from "../core/actor.ts";
import type { Language } from "../core/language.ts";
import { PAGE_WORDS } from "./words.ts";

type Props = { language: Language; actor: Actor | null; path: string };

export function PageFooter({ language, actor, path }: Props) {
  const words = PAGE_WORDS[language];
  return (
    <footer class="foot">
      {actor?.personId && <p>{words.onlyYou}</p>}
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
        <li>
          <form method="post" action="/language">
            <input type="hidden" name="language" value={language === "en-GB" ? "en-GB-x-easyread" : "en-GB"} />
            <input type="hidden" name="back" value={path} />
            <button class="link">{words.otherLanguage}</button>
          </form>
        </li>
        {actor && (
          <li>
            <form method="post" action="/sign-out">
              <button class="link">{words.signOut}</button>
            </form>
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
