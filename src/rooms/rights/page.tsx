import { ACTING_PAGE_WORDS } from "../../record/acting/words.ts";
import { WithPictures } from "../../record/pictured/entry.tsx";
import { clockOf } from "../legal-status/days.ts";
import type { Reading } from "../legal-status/facts.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import { EVENTS_SECTION } from "../restrictive-events/section.ts";
import { CAPACITY_WORDS } from "../capacity/words.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { Language } from "../../ground/core/language.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Sheet } from "./sheet.tsx";
import { RIGHTS_WORDS } from "./words.ts";

type ReadingFor = { accountId: string; personId: string; called: string; language: Language };
const readingFor = (ctx: Context, listening: ReadingFor, unfolded = false): Reading => {
  const { timeZone } = ctx.installation.current;
  return { listening, ...clockOf(timeZone), kinds: ctx.house.kinds, unfolded };
};

/** The person's own page: what the law takes, what it leaves, and what they make of it. */
export function RightsPage({ ctx, asked, statements }: { ctx: Context; asked: PersonAsked; statements: Statement[] }) {
  const { language, actor, personId } = asked;
  const words = RIGHTS_WORDS[language];
  const all = asked.query.all === "yes";
  return (
    <Page title={words.title} language={language} actor={actor} path="/rights" back={{ href: "/home", text: WRITING_WORDS[language].home }}>
      <h1>{words.title}</h1>
      <Lede language={language} text={words.lede} pictures={["key", "talk", "door"]} />
      <WhoSees change={{ href: "/sharing", text: words.change }}>{words.seenBy}</WhoSees>
      <WithPictures href="/by-pictures#g-rights" language={language} />
      <p class="row links no-print">
        <a href="#what-remains">{words.toChoices}</a>
        <a href={EVENTS_SECTION.path}>{EVENTS_SECTION.words[language].title}</a>
        <a href="/rights/capacity">{CAPACITY_WORDS[language].title}</a>
        <a href="/sharing/acting">{ACTING_PAGE_WORDS[language].link}</a>
        {all ? <a href="/rights">{words.less}</a> : <a href="/rights?all=yes">{words.print}</a>}
      </p>
      <Sheet statements={statements} reading={readingFor(ctx, { accountId: actor.accountId, personId, called: "", language }, all)} own />
    </Page>
  );
}

type PaperProps = { ctx: Context; asked: Asked; personId: string; called: string; statements: Statement[]; language: Language };

/** The same page as a sheet of paper, for somebody without a phone on a ward: written to them, in the language they read. */
export function PaperPage({ ctx, asked, personId, called, statements, language }: PaperProps) {
  const words = RIGHTS_WORDS[language];
  const reading = readingFor(ctx, { accountId: personId, personId, called, language }, true);
  return (
    <Page
      title={words.titleOf(called)}
      language={language}
      actor={asked.actor}
      path={asked.request.url}
      back={{ href: `/people/${personId}/rights`, text: words.paperBack }}
    >
      <h1 dir="auto">{words.titleOf(called)}</h1>
      <p class="hint">{words.paperMade(formatDay(new Date(), language, reading.timeZone))}</p>
      <Sheet statements={statements} reading={reading} own={false} />
    </Page>
  );
}
