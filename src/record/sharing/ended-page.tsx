import { useHouse } from "../../web/house.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatLately } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes, type Choice } from "../../web/parts/choices.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { DAYS_TO_UNDO, type EndedAll } from "./ended-store.ts";
import { ENDED_WORDS } from "./ended-words.ts";
import { lastDay } from "./who-sees-what.tsx";
import { PlanList } from "./plans.tsx";
import { whatInWords } from "./rules.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import { stillSeenBy } from "../reach/readers/sentence.ts";
import { READER_WORDS } from "../reach/readers/words.ts";
import { measureOf } from "./shape.ts";
import type { Grant } from "../reach/reach.ts";
import type { Shared } from "./shared.ts";
import { SHARING_WORDS } from "./words.ts";

export const ENDED_PATH = "/sharing/ended";
export const UNDO_PATH = "/sharing/ended/undo";

type Props = { actor: Actor; language: Language; timeZone: string; now: Date; shared: Shared; ended: EndedAll[] };

/** Read in a hurry, and perhaps in fear: that it worked comes first, then what stays, then that it can be undone. */
export function EndedPage({ actor, language, timeZone, now, shared, ended }: Props) {
  const words = ENDED_WORDS[language];
  const still = stillSeenBy(shared.readers, { language, timeZone, now });
  const [newest] = ended;
  const until = newest && new Date(newest.at.getTime() + (DAYS_TO_UNDO - 1) * 24 * 60 * 60 * 1000);
  return (
    <Page title={words.title} language={language} actor={actor} path={ENDED_PATH} back={{ href: "/sharing", text: words.toSharing }}>
      <h1>{words.title}</h1>
      <p class="lede">{still.length === 0 ? words.nobody : words.apart}</p>
      {still.length > 0 && (
        <section class="card">
          <h2>{words.staysTitle}</h2>
          <ul>
            {still.map(({ right, text }) => (
              <li key={right} dir="auto">
                {text}
              </li>
            ))}
          </ul>
          {shared.plans.length > 0 && (
            <>
              <h3>{words.copiesTitle}</h3>
              <p class="hint">{words.copiesHint}</p>
              <PlanList personId={actor.personId!} {...{ shared, language, timeZone, now }} />
            </>
          )}
        </section>
      )}
      {until && (
        <section>
          <h2>{words.backTitle}</h2>
          <p>{words.backText(formatDay(until, language, timeZone))}</p>
          <Actions>
            <ButtonLink href={UNDO_PATH} kind="quiet">
              {words.backLink}
            </ButtonLink>
          </Actions>
        </section>
      )}
    </Page>
  );
}

/** On the page of sharing, in the morning: when it was, and the way back. */
export function EndedLately({ ended, language, timeZone, now }: Pick<Props, "ended" | "language" | "timeZone" | "now">) {
  const words = ENDED_WORDS[language];
  const [newest] = ended;
  if (!newest) return null;
  return (
    <p class="card">
      {words.endedOn(formatLately(newest.at, language, timeZone, now))} <a href={UNDO_PATH}>{words.backLink}</a>
    </p>
  );
}

/** By name, what each would see again; each can be left ended. */
export function UndoPage({ actor, language, timeZone, now, shared, ended, entries }: Props & { entries: Map<string, string> }) {
  const words = ENDED_WORDS[language];
  const choices = choicesOf(ended, shared.readers, { entries, language, timeZone, now });
  return (
    <Page title={words.undoTitle} language={language} actor={actor} path={UNDO_PATH} back={{ href: "/sharing", text: words.toSharing }}>
      <h1>{words.undoTitle}</h1>
      {choices.length === 0 ? (
        <p class="lede">{words.nothing}</p>
      ) : (
        <>
          <p class="lede">{words.undoLede}</p>
          <Form action={UNDO_PATH}>
            <Checkboxes
              name="back"
              label={words.undoLabel}
              hint={words.undoHint}
              choices={choices}
              values={choices.map(({ value }) => value)}
              language={language}
            />
            <Actions>
              <Button>{words.undoYes}</Button>
              <ButtonLink href="/sharing" kind="quiet">
                {words.undoNo}
              </ButtonLink>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  );
}

type In = { entries: Map<string, string>; language: Language; timeZone: string; now: Date };

function choicesOf(ended: EndedAll[], readers: ReaderFacts, { entries, language, timeZone, now }: In): Choice[] {
  const words = ENDED_WORDS[language];
  const day = (at: Date) => formatDay(at, language, timeZone);
  const hint = (grant: Grant) => {
    const { actCan, can, until } = SHARING_WORDS[language];
    const measure = `${actCan} ${can[measureOf(grant.may)]}`;
    return `${grant.ends_at ? until(measure, lastDay(grant.ends_at, day)) : measure}.`;
  };
  // as it would be, by the one function that says who can see
  const opens = ended.some(({ closed_before }) => closed_before !== null) ? ["crisis-card"] : [];
  const emergency = stillSeenBy({ ...readers, opens }, { language, timeZone, now }).filter(({ right }) => right === "emergency");
  return [
    ...ended
      .flatMap(({ grants }) => grants)
      .map((grant) => ({
        value: grant.grant_id,
        text: words.sees(grant.grantee_name, whatInWords(useHouse().sections, grant, entries, language)),
        hint: hint(grant),
      })),
    ...(ended.some(({ card }) => card) ? [{ value: "card-code", text: READER_WORDS[language].still["card-code"]("") }] : []),
    ...(opens.length > 0 ? emergency.map(({ text }) => ({ value: "emergency", text })) : []),
  ];
}
