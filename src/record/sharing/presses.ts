import type { Section, SectionGroup } from "../statements/section.ts";
import { WINGS, type Wing } from "../statements/wing.ts";
import type { Sections } from "../statements/sections.ts";

/** One thing to press when sharing: a section, a room of several, or a whole wing. `sections` is exactly what it stands for. */
export type Press = { value: string; sections: readonly string[] };
export type RoomPress = Press & { group?: SectionGroup; parts: readonly Section[] };
export type WingPress = Press & { wing: Wing; rooms: readonly RoomPress[] };

const PLAN = "plan";

const roomPresses = (record: Sections, wing: Wing): RoomPress[] =>
  record.doorsIn(wing).map(({ group, sections }) => ({
    value: group ? `room:${group.group}` : sections[0]!.section,
    sections: sections.map((each) => each.section),
    group,
    parts: sections,
  }));

/** Everything that can be shared as a whole, by wing and room. The plan while it is being made stands with what is decided with others. */
export const pressesOf = (record: Sections): WingPress[] =>
  WINGS.map((wing) => {
    const rooms = [...roomPresses(record, wing), ...(wing === "together" ? [{ value: PLAN, sections: [PLAN], parts: [] }] : [])];
    return { wing, value: `wing:${wing}`, sections: rooms.flatMap((each) => each.sections), rooms };
  });

/** What was pressed, as the sections it stands for now: what is added to the product later is never shared by it. */
export function sectionsPressed(record: Sections, pressed: readonly string[]): string[] {
  const all: Press[] = pressesOf(record).flatMap((wing) => [wing, ...wing.rooms]);
  return [...new Set(pressed.flatMap((each) => all.find(({ value }) => value === each)?.sections ?? [each]))];
}

/** The fewest presses that stand for these sections, so that each is ticked in one place and can be let go there. */
export function pressesFor(record: Sections, sections: readonly string[]): string[] {
  const has = (press: Press) => press.sections.every((each) => sections.includes(each));
  return pressesOf(record).flatMap((wing) =>
    has(wing)
      ? [wing.value]
      : wing.rooms.flatMap((room) => (has(room) ? [room.value] : room.sections.filter((each) => sections.includes(each)))),
  );
}
