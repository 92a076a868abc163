import { inEach } from "../../ground/core/words.ts";
import { readAgreements, documentOf, type AgreementRow } from "../../agreements/sealed/store.ts";
import type { Line } from "../../record/statements/kinds.ts";
import { outline } from "../../agreements/documents/plan-outline.ts";
import type { Item } from "../../agreements/documents/plan-items.ts";
import { NotHere } from "../../web/route.ts";
import { ASKS } from "./ask-words.ts";
import type { Asking } from "../../record/pictured/rules.ts";
import type { PictureRoom, Subject, Visit } from "../../record/pictured/room.ts";
import { Stances } from "./stances.tsx";

/** What was put forward, one thing after the other; at the end the person presses what they say to all of it. */
export const AGREEMENT_ROOM: PictureRoom = {
  id: "agreement",
  group: "together",
  picture: "sign",
  title: inEach((language) => ASKS[language].agreementRoom),
  reads: "everything",
  writes: ["plan"],
  ownOnly: true,
  about: "agreement",
  prepare: ({ asked, personId }) => readAgreements(asked.tx, personId),
  subjects: (visit, prepared) => standingOf(visit, prepared as AgreementRow[]),
  askings: (visit, aboutId, prepared) => askingsOf(visit, rowOf(prepared, aboutId)),
  end: (visit, aboutId, prepared, askings) => <Stances visit={visit} row={rowOf(prepared, aboutId)} askings={askings} />,
  written: ({ personId }, aboutId) => (aboutId === null ? "/plan" : `/people/${personId}/plan/${aboutId}`),
};

function rowOf(prepared: unknown, aboutId: string | null): AgreementRow {
  const row = (prepared as AgreementRow[]).find((each) => each.agreement_id === aboutId && each.withdrawn_at === null);
  if (!row) throw new NotHere();
  return row;
}

/** What was not taken back, and nothing newer took its place. */
const standingOf = (
  {
    asked: {
      language,
      house: { families },
    },
  }: Visit,
  rows: AgreementRow[],
): Subject[] =>
  rows
    .filter((each) => each.withdrawn_at === null && each.superseded_by === null)
    .map((each) => ({ id: each.agreement_id, text: families.of(each.kind).words[language].title }));

function askingsOf({ asked: { language, actor }, ctx }: Visit, row: AgreementRow): Asking[] {
  const { sections } = outline(ctx.house, documentOf(row), language, ctx.installation.current.timeZone, actor.accountId);
  const asked = (item: Item, heading: string): Asking[] => [
    {
      id: item.statementId,
      key: `agreement.${row.agreement_id}`,
      picture: "read-together",
      quote: {
        text: inOne(item.lines),
        label: `${heading}. ${item.by}`,
        of: { voice: item.voice, author_name: "", acting_as: item.acting },
      },
      asks: ASKS[language].agree,
      yes: null,
      aboutId: item.statementId,
      section: "plan",
    },
    ...item.about.flatMap((each) => asked(each, heading)),
  ];
  return sections.flatMap(({ heading, items }) => items.flatMap((item) => asked(item, heading)));
}

const inOne = (lines: Line[]): string => lines.map(({ label, text }) => (label === "" ? text : `${label}: ${text}`)).join(". ");
