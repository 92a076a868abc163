import { useHouse } from "../../web/house.ts";
import type { Opened } from "../../record/emergency-access/opened.ts";
import { StandingChoices } from "../advance-choices/standing.tsx";
import { STANDING_WORDS } from "../advance-choices/standing-words.ts";
import type { AdvanceView } from "../advance-choices/store.ts";
import { isOfAdvance } from "../advance-choices/topics.ts";
import type { Language } from "../../ground/core/language.ts";
import { inList } from "../../ground/core/in-list.ts";
import type { Card } from "../crisis-card/card.ts";
import { CardBlocks } from "../crisis-card/phone-page.tsx";
import { toldLines } from "../../record/statements/told.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { inPersonsOrder } from "../safety-plan/order.ts";
import { telephoneIn } from "../safety-plan/rules.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Button, Form } from "../../web/parts/form.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { EMERGENCY_WORDS } from "../../record/emergency-access/words.ts";

type Props = Opened & {
  statements: Statement[];
  card: Card | null;
  /** of the steps of the safety plan, as the person placed them */
  order: string[];
  /** what stands of the choices in advance, as far as it is open */
  advance: AdvanceView | null;
};

/** What is open, to be read at once: the card first, then step after step. There is nothing to press but to close it again. */
export function ReadingPage(props: Props) {
  const { ctx, asked, personId, could, opened, statements, card, order, advance } = props;
  const { language, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  const title = words.reading(could.called);
  const house = useHouse();
  const standing = advance?.standing ?? null;
  // what is signed is read as it was signed; only where nothing stands, what is written is read as wishes
  const sections = inPersonsOrder(house.sections.having("emergency"), order).filter(
    (section) => statements.some((each) => each.section === section) && !(standing && isOfAdvance(section)),
  );
  const { timeZone } = ctx.installation.current;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={`/people/${personId}/emergency`}
      back={{ href: "/people", text: words.back }}
      help="service"
    >
      <h1>{title}</h1>
      <p class="card today" dir="auto">
        {words.until(formatWhen(opened.ends_at, language, ctx.installation.current.timeZone), opened.reason)}
      </p>
      {card && (
        <section aria-labelledby="card">
          <h2 id="card">{words.card}</h2>
          <div class="card pocket-small">
            <CardBlocks card={card} within />
          </div>
        </section>
      )}
      {advance && standing && (
        <section aria-labelledby="advance">
          <h2 id="advance">{STANDING_WORDS[language].title(could.called)}</h2>
          <StandingChoices view={advance} {...{ standing, personId, language, timeZone }} within />
        </section>
      )}
      {sections.map((section) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>{house.sections.word(section, "theirs", language)}</h2>
          {isOfAdvance(section) && <p class="hint">{STANDING_WORDS[language].inEmergency}</p>}
          {statements
            .filter((each) => each.section === section)
            .map((each) => (
              <One key={each.statement_id} {...props} statement={each} />
            ))}
        </section>
      ))}
      <NotOpen {...{ language, called: could.called, has: hasOf(card, standing !== null, sections) }} />
      <Form action={`/people/${personId}/emergency/${opened.access_id}/end`} class="no-print">
        <Button kind="quiet">{words.done}</Button>
      </Form>
    </Page>
  );
}

type Three = { card: boolean; safety: boolean; advance: boolean };
const hasOf = (card: Card | null, standing: boolean, sections: string[]): Three => ({
  card: card !== null,
  safety: sections.some((each) => !isOfAdvance(each)),
  advance: standing || sections.some(isOfAdvance),
});

/** Whoever is in a hurry must not look for more than there is; why it is not there stays the person's. */
function NotOpen({ language, called, has }: { language: Language; called: string; has: Three }) {
  const words = EMERGENCY_WORDS[language];
  const missing = (["card", "safety", "advance"] as const).filter((each) => !has[each]);
  if (missing.length === 0) return null;
  if (missing.length === 3) return <p>{words.nothing(called)}</p>;
  return (
    <p class="hint">
      {words.notOpen(
        called,
        inList(
          missing.map((each) => words.three[each]),
          language,
        ),
      )}
    </p>
  );
}

function One({ ctx, asked: { language, actor }, personId, could, statement }: Props & { statement: Statement }) {
  return (
    <Say
      voice={statement.voice}
      acting={statement.acting_as}
      by={speakerOf(statement, { accountId: actor.accountId, personId, language, called: could.called })}
      when={formatDay(statement.said_at, language, ctx.installation.current.timeZone)}
      language={language}
    >
      {toldLines(ctx.house.kinds, statement, language).map(({ label, text }, index) => {
        const number = label ? telephoneIn(text) : null;
        if (!label) return <SaidWords key={index}>{text}</SaidWords>;
        return (
          <p key={index} class="line" dir="auto">
            <b>{label}:</b> {number ? <a href={`tel:${number}`}>{text}</a> : text}
          </p>
        );
      })}
    </Say>
  );
}
