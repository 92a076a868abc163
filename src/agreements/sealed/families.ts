import { familyIn, type Family } from "./family.ts";

declare module "../../web/house.ts" {
  interface House {
    families: Families;
  }
}

/** The families of agreements, as the rooms hand them over. */
export type Families = {
  all: readonly Family[];
  /** The family of an agreement's kind. What was agreed outlasts the product's own changes: an unknown one is a plan. */
  of: (kind: string) => Family;
};

/** `plan` is the family that an unknown kind is read as. */
export const familiesOf = (plan: Family, ...others: Family[]): Families => {
  const all = [plan, ...others];
  return { all, of: (kind) => all.find(({ family }) => family === familyIn(kind)) ?? plan };
};
