import { InHouse, type House } from "../../web/house.ts";
import { renderToString } from "preact-render-to-string";
import type { SignedBy } from "../../agreements/sealed/content.ts";
import { stanceThere } from "../../agreements/sealed/not-agreed.ts";
import { stances } from "../../agreements/sealed/rules.ts";
import { documentOf, type AgreementRow } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import { StanceFields } from "../../agreements/plan/sign-forms.tsx";
import { mayBindInLaw } from "../../agreements/plan/witnessing.ts";
import { PLAN_WORDS } from "../../agreements/plan/words.ts";
import { PlanSections } from "../../agreements/documents/plan-page.tsx";
import { outline } from "../../agreements/documents/plan-outline.ts";
import { formatDay } from "../../web/dates.ts";
import { Hidden } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { Entry, Place } from "../../web/islands/pocket/kept.ts";
import { formOf, PlaceOnPage, type Part, type Reading } from "../../record/on-device/parts.tsx";
import { STANCE } from "./stance.ts";
import { POCKET_WORDS } from "./words.ts";

type Seen = Omit<Reading, "statements"> & { house: House; accountId: string; now: Date };

/** What was said lately is still there to be seen; older words are in the record. */
const LATELY = 7 * 86_400_000;

/** What was put forward and waits for the person's word, or had it lately: exactly its words, to read and to answer. */
export const agreementParts = (rows: AgreementRow[], seen: Seen): Part[] =>
  rows
    .map((row) => ({ row, doc: documentOf(row), mine: stances(documentOf(row)).get(seen.accountId) ?? null }))
    .filter(({ doc }) => doc.content.participants.some((each) => each.accountId === seen.accountId))
    .filter(({ mine }) => isOpen(mine) || seen.now.getTime() - Date.parse(mine!.at) < LATELY)
    .map(({ row, doc, mine }) => agreementPart(row, doc, mine, seen));

/** That somebody wrote down "could not take part" is no word of their own. */
const isOpen = (mine: SignedBy | null): boolean => mine === null || mine.how === "recorded";

function agreementPart(row: AgreementRow, doc: ReturnType<typeof documentOf>, mine: SignedBy | null, seen: Seen): Part {
  const { house, language, timeZone, accountId } = seen;
  const { title, it } = house.families.of(row.kind).words[language];
  const page = `agreement-${row.agreement_id}`;
  const place = `stance-${row.agreement_id}`;
  const { firstLine, facts, sections } = outline(house, doc, language, timeZone, accountId);
  const answered = mine !== null && !isOpen(mine);
  const entries = answered && !mayBindInLaw(house.families, row.kind) ? [stanceEntry(place, row, mine, seen)] : [];
  const words = PLAN_WORDS[language];
  const binds = mayBindInLaw(house.families, row.kind);
  const html = renderToString(
    <>
      <p class="notice note" dir="auto">
        <b>{firstLine}</b>
      </p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <article class="plan">
        <PlanSections sections={sections} language={language} />
      </article>
      {binds ? (
        <p class="notice note">
          {POCKET_WORDS[language].stanceOnline(it)}{" "}
          <a href={`/people/${row.person_id}/plan/${row.agreement_id}`}>{POCKET_WORDS[language].toPage}</a>
        </p>
      ) : (
        <PlaceOnPage
          place={place}
          title={words.say(it)}
          entries={entries}
          link={entries.length > 0 ? words.signAgain : words.say(it)}
          language={language}
        >
          <p class="hint">{POCKET_WORDS[language].stanceHint}</p>
        </PlaceOnPage>
      )}
    </>,
  );
  return {
    page: { id: page, title, html },
    picture: "plan",
    text: answered ? `${words.signed} ${stanceIn(row, mine!, language)}` : words.toSay(it),
    entries,
    places: binds ? {} : { [place]: stancePlace(row, page, seen) },
  };
}

const stancePlace = (row: AgreementRow, page: string, { house, language }: Seen): Place => ({
  title: house.families.of(row.kind).words[language].title,
  heading: PLAN_WORDS[language].say(house.families.of(row.kind).words[language].it),
  page,
  kind: STANCE,
  about: row.agreement_id,
  edits: false,
  single: true,
  online: `/people/${row.person_id}/plan/${row.agreement_id}`,
  whileWaiting: POCKET_WORDS[language].stanceWaits,
  needs: { of: "stance", answers: ["agree-but", "disagree"], field: "reason" },
  form: formOf({
    fields: (
      <>
        <Hidden name="digest" value={row.digest} />
        <InHouse.Provider value={house}>
          <StanceFields content={documentOf(row).content} language={language} />
        </InHouse.Provider>
      </>
    ),
    page,
    language,
    hint: POCKET_WORDS[language].stanceHint,
    button: POCKET_WORDS[language].stanceButton,
  }),
});

/** As it is said there: to what somebody else decided, nobody is told to have agreed. */
const stanceIn = (row: AgreementRow, { stance }: SignedBy, language: Language): string =>
  stanceThere(documentOf(row).content, stance, language) ?? PLAN_WORDS[language].stance[stance];

const stanceEntry = (place: string, row: AgreementRow, mine: SignedBy, { language, timeZone }: Seen): Entry => ({
  id: row.agreement_id,
  place,
  based: mine.signatureId,
  fields: {},
  html: renderToString(
    <>
      <p>
        {PLAN_WORDS[language].signed} <b>{stanceIn(row, mine, language)}</b> ({formatDay(mine.at, language, timeZone)})
      </p>
      {mine.reason && <SaidWords>{mine.reason}</SaidWords>}
    </>,
  ),
});
