import type { Families } from "../../agreements/sealed/families.ts";
import { answeringPath } from "../../rooms/legal-status/paths.ts";
import { aboutIn } from "../../agreements/sealed/family.ts";
import { keyOf, NeedTag } from "../caseload/page.tsx";
import { isWaiting, needs, type Need } from "../caseload/rules.ts";
import { owedTo } from "../caseload/owed.ts";
import { preparationPath } from "../../rooms/deciding/preparing.ts";
import type { Preparation } from "../../rooms/deciding/shape.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { toldLines } from "../../record/statements/told.ts";
import { TurnTag } from "../../record/responses/conversation.tsx";
import { beginning, speakerOf } from "../../record/statements/speaker.ts";
import { lineText } from "../../agreements/documents/plan-text.ts";
import { formatDay, today } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { changedAt, newSince, openQuestions, spotOf } from "./rules.ts";
import type { PersonProps } from "./person-props.ts";
import { PEOPLE_WORDS } from "./words.ts";

/** As many as are read at a glance; the rest is one press away. */
const AT_A_GLANCE = 5;

/** What waits for whoever looks: each with the way to where it can be done. */
export function Waiting(props: PersonProps) {
  const { ctx, asked, personId, profile, statements, byDuty } = props;
  const { language } = asked;
  const zone = ctx.installation.current.timeZone;
  const questions = openQuestions(statements);
  const facts = { ...profile, questions: questions.length, asked_at: questions[0]?.said_at ?? null, news: 0 };
  const owed = byDuty ? owedTo(byDuty, today(zone)) : undefined;
  // questions stand here in their own words, and what is outstanding after an event on a card of its own
  const list = needs({ ...facts, owed }, today(zone)).filter(({ what }) => what !== "question" && what !== "afterwards");
  const meetings = meetingsToCome(statements, today(zone));
  if (questions.length === 0 && meetings.length === 0 && !isWaiting(list)) return null;
  return (
    <section class="card" aria-labelledby="waiting">
      <h2 id="waiting">{PEOPLE_WORDS[language].waiting}</h2>
      <ul class="parts">
        {questions.map((each) => (
          <Spot key={each.statement_id} statement={each} {...props} />
        ))}
        {meetings.map((each) => (
          <li key={each.statement_id}>
            <a href={preparationPath(personId, each.statement_id)}>
              {PEOPLE_WORDS[language].meeting(formatDay(each.body.on!, language, "UTC"))}
            </a>
          </li>
        ))}
        {list.map((need) => (
          <li key={keyOf(need)}>
            <a href={whereOf(asked.house.families, need, personId)}>
              <NeedTag {...{ need, language, zone }} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What they prepared for a meeting of today or later, and share: the nearest first. */
const meetingsToCome = (statements: Statement[], now: string): Statement<Preparation>[] =>
  statements
    .filter((each): each is Statement<Preparation> => each.kind === "preparation" && !isAside(each) && each.body.on >= now)
    .sort((a, b) => a.body.on!.localeCompare(b.body.on!));

/** A review begins where it is made; to sign, and to ask again, where it is read. */
function whereOf(families: Families, need: Need, personId: string): string {
  if (need.what === "ask") return answeringPath(personId);
  if (need.what === "capacity") return `/people/${personId}/capacity`;
  if (!("agreementId" in need)) return `/people/${personId}`;
  if (need.what === "review") return families.of(need.kind).room(personId, aboutIn(need.kind), false);
  return `/people/${personId}/plan/${need.agreementId}#say`;
}

/** What was said or changed since they last looked, newest first. What waits for them stands above. */
export function News(props: PersonProps) {
  const { ctx, asked, profile, statements } = props;
  const { language, actor } = asked;
  const asking = openQuestions(statements);
  const fresh = newSince(statements, actor.accountId, profile.looked_at).filter((each) => !asking.includes(each));
  if (!profile.looked_at || fresh.length === 0) return null;
  const words = PEOPLE_WORDS[language];
  const list = (some: Statement[]) => (
    <ul class="parts">
      {some.map((each) => (
        <Spot key={each.statement_id} statement={each} {...props} />
      ))}
    </ul>
  );
  const rest = fresh.slice(AT_A_GLANCE);
  return (
    <section class="card" aria-labelledby="news">
      <h2 id="news">{words.newSince(formatDay(profile.looked_at, language, ctx.installation.current.timeZone))}</h2>
      {list(fresh.slice(0, AT_A_GLANCE))}
      {rest.length > 0 && <More summary={words.moreNew(rest.length)}>{list(rest)}</More>}
    </section>
  );
}

/** The beginning of a statement, as the way to where it stands; whose words they are, and when. */
function Spot({ ctx, asked, personId, profile, reach, statements, statement }: PersonProps & { statement: Statement }) {
  const { language, actor } = asked;
  const by = speakerOf(statement, { accountId: actor.accountId, personId, language, called: profile.called });
  const [first] = toldLines(ctx.house.kinds, statement, language);
  return (
    <li>
      <a href={spotOf(statement, statements)} dir="auto">
        {beginning(first ? lineText(first) : "")}
      </a>
      <p class="hint">
        {by}, {formatDay(changedAt(statement), language, ctx.installation.current.timeZone)}{" "}
        {reach && <TurnTag turn={statement} {...{ statements, reach, language }} />}
      </p>
    </li>
  );
}
