import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { Square } from "../../web/parts/square.tsx";
import { grouped } from "../../ground/core/paper-code.ts";
import type { Secrets } from "./secrets.ts";
import { EXPIRES_IN_DAYS } from "./store.ts";
import { INVITATION_WORDS } from "./words.ts";

export const linkOf = (baseUrl: string, token: string): string => `${baseUrl}/invitation/${token}`;
export const lastDayOf = (language: Language, timeZone: string, now = new Date()): string =>
  formatDay(new Date(now.getTime() + EXPIRES_IN_DAYS * 86_400_000), language, timeZone);

type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  baseUrl: string;
  secrets: Secrets;
  name: string;
  /** where it is sent as well, "" if nowhere */
  email: string;
  /** false where no mail server is set, and so nothing is sent */
  mail: boolean;
  /** a sentence more about what the invited will see */
  note?: string;
  path: string;
  done: string;
  help?: "person" | "service";
};

/** A new invitation's link and code: shown once, as only hashes are kept, and fit to be printed and handed over. */
export function InvitationCard({ actor, language, timeZone, baseUrl, secrets, name, email, mail, note, path, done, help }: Props) {
  const words = INVITATION_WORDS[language].card;
  const link = linkOf(baseUrl, secrets.token);
  return (
    <Page title={words.title(name)} language={language} actor={actor} path={path} help={help}>
      <h1>{words.title(name)}</h1>
      <p class="lede">{words.lede}</p>
      {email && <p>{mail ? words.sent(email) : words.notSent(email)}</p>}
      <section class="card paper-slip">
        <h2>{words.dear(name)}</h2>
        <p>{words.paper}</p>
        <h3>{words.link}</h3>
        <p class="slip-link">
          <a href={link}>{link}</a>
        </p>
        <Square text={link} class="slip-square" />
        <h3>{words.code}</h3>
        <p class="slip-code">{grouped(secrets.code)}</p>
        <p>{words.codeHow(`${baseUrl}/invitation`)}</p>
        <p>{words.until(lastDayOf(language, timeZone))}</p>
      </section>
      <Notice title={words.once} tone="note">
        <p>
          {words.once} {words.print}
        </p>
      </Notice>
      {note && <p>{note}</p>}
      <Actions>
        <ButtonLink href={done}>{words.goOn}</ButtonLink>
      </Actions>
    </Page>
  );
}
