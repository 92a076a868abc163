import type { SectionDoor } from "../../record/statements/sections.ts";
import type { Sections } from "../../record/statements/sections.ts";
import type { Language } from "../../ground/core/language.ts";
import { CARE_PLAN } from "../../agreements/plan-meeting/family.ts";
import type { Wing } from "../../record/statements/wing.ts";
import { readersOf } from "../../record/reach/readers/readers.ts";
import { whoSees, type Seen } from "../../record/reach/readers/sentence.ts";
import { formatDay } from "../../web/dates.ts";
import type { Room } from "../../web/parts/rooms.tsx";
import { countOf, sharedOf } from "./rules.ts";
import type { HomeFacts } from "./store.ts";
import { HOME_WORDS } from "./words.ts";

type How = { language: Language; timeZone: string };

/** The doors of one wing: the rooms of the record that stand in it, then what is beside the record. */
export function doorsOf(record: Sections, wing: Wing, facts: HomeFacts, how: How): Room[] {
  return [...record.doorsIn(wing).map((door) => doorOf(door, facts, how)), ...BESIDE[wing].map((door) => door(facts, how))];
}

/** How much is in a room, and who sees it where that is the same for all that is in it. */
function doorOf({ group, sections }: SectionDoor, facts: HomeFacts, { language, timeZone }: How): Room {
  const [first] = sections;
  const { title, none, count } = group ? group.words[language] : first!.words[language];
  const there = sections.reduce((sum, { kind, counted }) => sum + countOf(facts, counted ?? kind), 0);
  const seen = sections.map(({ section }) =>
    whoSees(facts.readers, { section, within: sharedOf(facts, section) }, { language, timeZone, brief: true }),
  );
  const { path, picture } = group ?? first!;
  return {
    href: path,
    icon: picture,
    title,
    text: there > 0 ? count(there) : none,
    // where nothing is in a room, nothing is to be seen: it is said only where it is shared already
    seen: there > 0 || sections.some(({ section }) => isShared(facts, section)) ? seenBy(seen, group, language) : undefined,
  };
}

const isShared = ({ readers }: HomeFacts, section: string): boolean =>
  readersOf(readers, { section }).some(({ right }) => right === "grant" || right === "authority" || right === "emergency-open");

/** Who can see it, where that is the same for all that is in the room. */
function seenBy(all: Seen[], group: SectionDoor["group"], language: Language): Room["seen"] {
  const differs = new Set(all.map(({ text }) => text)).size > 1;
  const [first] = all;
  return differs
    ? { words: group!.words[language].differs, before: "", onlyYou: false }
    : { words: first!.text, before: HOME_WORDS[language].seen, onlyYou: first!.onlyYou };
}

/** What is not a section of the record and is looked for at home all the same. */
const BESIDE: Record<Wing, ((facts: HomeFacts, how: How) => Room)[]> = {
  life: [(_facts, { language }) => ({ href: "/by-pictures", icon: "pictures", ...HOME_WORDS[language].pictures })],
  hard: [(_facts, { language }) => ({ href: "/pocket", icon: "phone", ...HOME_WORDS[language].pocket })],
  together: [
    (facts, how) => ({ href: "/plan", icon: "plan", title: HOME_WORDS[how.language].plan.title, text: planText(facts, how) }),
    (_facts, { language }) => ({ href: "/sharing", icon: "sharing", ...HOME_WORDS[language].sharing }),
  ],
};

function planText({ agreements }: HomeFacts, { language, timeZone }: How): string {
  const words = HOME_WORDS[language].plan;
  const newest = agreements.find((each) => each.kind === CARE_PLAN);
  if (!newest) return words.none;
  const day = formatDay(newest.put_forward_at, language, timeZone);
  if (newest.my_stance === null) return words.waiting;
  return words.said[newest.my_stance](day);
}
