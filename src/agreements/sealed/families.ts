import type { Sections } from "../../record/statements/sections.ts";
import { familyIn, type Family } from "./family.ts";

declare module "../../web/capability.ts" {
  interface Capability {
    families?: readonly MadeFamily[];
  }
}

declare module "../../web/house.ts" {
  interface House {
    families: Families;
  }
}

/** A family, or what makes it of the sections of a record. */
export type MadeFamily = Family | ((sections: Sections) => Family);

/** The families of agreements, as the rooms hand them over. */
export type Families = {
  all: readonly Family[];
  /** The family of an agreement's kind. What was agreed outlasts the product's own changes: an unknown one is a plan. */
  of: (kind: string) => Family;
};

/** `plan` names the family that an unknown kind is read as. */
export function familiesOf(made: readonly MadeFamily[], sections: Sections, plan: string): Families {
  const all = made.map((each) => (typeof each === "function" ? each(sections) : each));
  const named = (name: string) => all.find(({ family }) => family === name);
  return { all, of: (kind) => named(familyIn(kind)) ?? named(plan)! };
}
