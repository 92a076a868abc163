import { backTo } from "../../web/back-to.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { NotHere, route, type Asked } from "../../web/route.ts";
import { KEPT_PATH, KEPT_WORDS } from "./kept-words.ts";
import { answersForRecords, readKept } from "./room.ts";
import { eventsPath } from "./section.ts";
import type { KeptRecord } from "./store.ts";

/** What is kept by law of records that were closed: a list for records officers, and each as its document. */
export function keptRoutes(ctx: Context): void {
  route(ctx, "GET", KEPT_PATH, async (asked) => {
    if (!answersForRecords(asked.actor)) throw new NotHere();
    return { page: <KeptPage {...{ ctx, asked }} records={await readKept(asked)} /> };
  });
}

function KeptPage({ ctx, asked: { language, actor }, records }: { ctx: Context; asked: Asked; records: KeptRecord[] }) {
  const words = KEPT_WORDS[language];
  const day = (when: Date) => formatDay(when, language, ctx.installation.current.timeZone);
  return (
    <Page title={words.title} language={language} actor={actor} path={KEPT_PATH} back={backTo("people", language)} help="service">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {records.length === 0 && <p class="card">{words.none}</p>}
      {records.map((each) => (
        <section class="card" key={each.person_id} aria-labelledby={`kept-${each.person_id}`}>
          <h2 id={`kept-${each.person_id}`} dir="auto">
            {each.called}
          </h2>
          <p>
            {words.events(each.events)}. {words.closed(day(each.closed_at))} {words.until(day(each.kept_until))}
          </p>
          <ButtonLink kind="quiet" href={`${eventsPath(each.person_id)}/document`}>
            {words.open}
          </ButtonLink>
        </section>
      ))}
    </Page>
  );
}
