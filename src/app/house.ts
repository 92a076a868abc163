import { EXPORTED } from "../ground/threads/exported.ts";
import { familiesOf } from "../agreements/sealed/families.ts";
import { CARE_PLAN } from "../agreements/plan-meeting/family.ts";
import { markable } from "../record/statements/by-picture.ts";
import { kindsOf } from "../record/statements/kinds.ts";
import { sectionsOf } from "../record/statements/sections.ts";
import { pictureAnswer } from "../record/pictured/shape.ts";
import type { Capability } from "../web/capability.ts";
import type { House } from "../web/house.ts";
import { CAPABILITIES } from "./capabilities.ts";

/** What these rooms hand over, put together. A worker thread imports it from `exported`. */
export function houseOf(rooms: readonly Capability[], exported: { module: string; name: string }): House {
  const all = <Each>(which: (room: Capability) => readonly Each[] | undefined): Each[] => rooms.flatMap((room) => which(room) ?? []);
  const sections = sectionsOf(
    all((room) => room.sections),
    all((room) => room.without),
    { first: "goals", last: "my-story" },
  );
  const families = all((room) => room.families);
  return {
    // each can be said by answering a picture, too
    kinds: kindsOf(...all((room) => room.kinds).map((kind) => (kind === pictureAnswer ? kind : markable(kind)))),
    sections,
    families: familiesOf(families, sections, CARE_PLAN),
    fields: Object.assign({}, ...rooms.map((room) => room.fields)),
    views: Object.assign({}, ...rooms.map((room) => room.views)),
    waits: all((room) => room.waits).toSorted((a, b) => a.rank - b.rank),
    pictures: all((room) => room.pictures),
    readOpened: only(rooms, "readOpened"),
    besideWords: only(rooms, "besideWords"),
    letIn: only(rooms, "letIn"),
    capacityNote: only(rooms, "capacityNote"),
    [EXPORTED]: exported,
  };
}

/** What one room hands over, and no other. */
function only<Key extends keyof Capability>(rooms: readonly Capability[], key: Key): NonNullable<Capability[Key]> {
  const [given, ...more] = rooms.map((room) => room[key]).filter((each) => each !== undefined);
  if (!given || more.length > 0) throw new Error(`One room hands over "${key}", not ${more.length + (given ? 1 : 0)}.`);
  return given;
}

export const HOUSE: House = houseOf(CAPABILITIES, { module: import.meta.url, name: "HOUSE" });
