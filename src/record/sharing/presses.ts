import type { Section, SectionGroup } from "../statements/section.ts";
import { WINGS, type Wing } from "../statements/wing.ts";
import { roomsIn } from "../../app/sections.ts";

/** One thing to press when sharing: a section, a room of several, or a whole wing. `sections` is exactly what it stands for. */
export type Press = { value: string; sections: readonly string[] };
export type RoomPress = Press & { group?: SectionGroup; parts: readonly Section[] };
export type WingPress = Press & { wing: Wing; rooms: readonly RoomPress[] };

const PLAN = "plan";

const roomPresses = (wing: Wing): RoomPress[] =>
  roomsIn(wing).map(({ group, sections }) => ({
    value: group ? `room:${group.group}` : sections[0]!.section,
    sections: sections.map((each) => each.section),
    group,
    parts: sections,
  }));

/** Everything that can be shared as a whole, by wing and room. The plan while it is being made stands with what is decided with others. */
export const PRESSES: readonly WingPress[] = WINGS.map((wing) => {
  const rooms = [...roomPresses(wing), ...(wing === "together" ? [{ value: PLAN, sections: [PLAN], parts: [] }] : [])];
  return { wing, value: `wing:${wing}`, sections: rooms.flatMap((each) => each.sections), rooms };
});

const ALL: readonly Press[] = PRESSES.flatMap((wing) => [wing, ...wing.rooms]);

/** What was pressed, as the sections it stands for now: what is added to the product later is never shared by it. */
export const sectionsPressed = (pressed: readonly string[]): string[] => [
  ...new Set(pressed.flatMap((each) => ALL.find(({ value }) => value === each)?.sections ?? [each])),
];

/** The fewest presses that stand for these sections, so that each is ticked in one place and can be let go there. */
export function pressesFor(sections: readonly string[]): string[] {
  const has = (press: Press) => press.sections.every((each) => sections.includes(each));
  return PRESSES.flatMap((wing) =>
    has(wing)
      ? [wing.value]
      : wing.rooms.flatMap((room) => (has(room) ? [room.value] : room.sections.filter((each) => sections.includes(each)))),
  );
}
