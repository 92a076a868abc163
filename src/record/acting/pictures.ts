import { inEach } from "../../ground/core/words.ts";
import { isolated } from "../../ground/core/name.ts";
import { isStanding } from "./rules.ts";
import { readAuthorities, type Authority } from "./store.ts";
import type { Language } from "../../ground/core/language.ts";
import { today } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import type { ThingName } from "../../web/parts/things.tsx";
import { ACTING_PICTURE_WORDS } from "./picture-words.ts";
import { markOf } from "../statements/by-picture.ts";
import type { Statement } from "../statements/statement.ts";
import type { Asking } from "../pictured/rules.ts";
import type { PictureRoom, Visit } from "../pictured/room.ts";

const ACTING_ROOM_ID = "who-acts";
type ActingAsk = keyof (typeof ACTING_PICTURE_WORDS)["en-GB"]["ask"];

/** In the order in which they are asked. */
const ASKED: [ActingAsk, ThingName][] = [
  ["want", "together"],
  ["know", "document"],
  ["right", "hope"],
  ["fewer", "hands-off"],
  ["other", "family"],
];

/**
 * Who may act for the person, one after the other: do they want that, is it all right? What is said changes nothing of the
 * authority by itself; it stands beside it for whoever reads it, and leads the person to where it is ended. It is never
 * asked by whoever holds the authority.
 */
export const ACTING_ROOM: PictureRoom = {
  id: ACTING_ROOM_ID,
  group: "rights",
  picture: "sign",
  title: inEach((language) => ACTING_PICTURE_WORDS[language].title),
  reads: ["capacity"],
  writes: ["capacity"],
  about: "authority",
  prepare: ({ asked, personId }) => readAuthorities(asked.tx, personId),
  subjects: (visit, prepared) =>
    standingOf(visit, prepared as Authority[]).map((each) => ({ id: each.authority_id, text: calledIn(each, visit.asked.language) })),
  askings: ({ asked: { language } }, aboutId, prepared) =>
    askingsOf(
      (prepared as Authority[]).find((each) => each.authority_id === aboutId)!,
      language,
    ),
  leads: {
    to: "/sharing/acting",
    text: inEach((language) => ACTING_PICTURE_WORDS[language].leads),
  },
  written: ({ own, personId }) => (own ? "/sharing/acting" : `/people/${personId}/acting`),
};

const standingOf = ({ asked: { actor }, ctx }: Visit, all: Authority[]): Authority[] =>
  all.filter((each) => each.account_id !== actor.accountId && isStanding(each, today(ctx.installation.current.timeZone)));

const calledIn = ({ name, kind }: Authority, language: Language): string => `${isolated(name)}, ${ACTING_WORDS[language].kind[kind]}`;

function askingsOf({ authority_id: id, name }: Authority, language: Language): Asking[] {
  return ASKED.map(([ask, picture]) => ({
    id: ask,
    key: keyOf(ask, id),
    picture,
    asks: ACTING_PICTURE_WORDS[language].ask[ask](name),
    yes: null,
    aboutId: null,
    section: "capacity",
  }));
}

/** Of these answers, those about one authority. */
export const answersAbout = (answers: Statement[], authorityId: string): Statement[] =>
  answers.filter((each) => ASKED.some(([ask]) => markOf(each.body)?.question === keyOf(ask, authorityId)));

const keyOf = (ask: ActingAsk, authorityId: string): string => `${ACTING_ROOM_ID}.${ask}.${authorityId}`;
