import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import type { Asked } from "../../web/route.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { advancePath } from "./family.ts";
import { Law } from "./law.tsx";
import { StandingChoices } from "./standing.tsx";
import { STANDING_WORDS } from "./standing-words.ts";
import type { AdvanceView } from "./store.ts";
import { ADVANCE_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  personId: string;
  view: AdvanceView;
  /** written now, of what the reader may see */ current: Statement[];
};

/** What stands of somebody's choices in advance, found at once, as far as the reader may see it. */
export function StandingPage({ ctx, asked, personId, view, current }: Props) {
  const { language, actor } = asked;
  const words = STANDING_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const own = view.right === "own";
  const title = words.title(view.called);
  const { standing, ended } = view;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={advancePath(personId)}
      back={backOf(view, personId, language)}
      help={own ? "person" : "service"}
      notice={
        asked.query.done === "aloud"
          ? ALOUD_WORDS[language].done
          : asked.query.done === "taken"
            ? ALOUD_WORDS[language].takenBack
            : undefined
      }
    >
      <h1>{title}</h1>
      {standing ? (
        <StandingChoices {...{ view, standing, personId, language, timeZone }} />
      ) : (
        <Notice title={title} tone="note">
          <p>{ended ? words.ended(view.called, formatDay(ended.at, language, timeZone)) : words.none(view.called)}</p>
          {ended?.reason ? (
            <p dir="auto">
              {words.endedWhy}: “{ended.reason}”
            </p>
          ) : null}
        </Notice>
      )}
      {!own && <p>{words.mind(view.called)}</p>}
      {!own && view.right === "grant" && current.length > 0 && (
        <p class="no-print">
          <a href={`/people/${personId}#${current[0]!.section}`}>{words.current(view.called)}</a>
        </p>
      )}
      {standing?.reads && (
        <p class="no-print">
          <a href={`/people/${personId}/plan/${standing.agreementId}`}>{words.document}</a>
        </p>
      )}
      <Law language={language} toOthers={!own} />
    </Page>
  );
}

function backOf({ right, called }: AdvanceView, personId: string, language: Asked["language"]) {
  if (right === "own") return { href: "/advance", text: ADVANCE_WORDS[language].title };
  return right === "emergency" ? { href: `/people/${personId}/emergency`, text: called } : { href: `/people/${personId}`, text: called };
}
