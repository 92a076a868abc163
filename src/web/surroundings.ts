import type { Language } from "../ground/core/language.ts";
import type { Assets } from "./asset-files.ts";

/**
 * What stands round every page and is the same for all of them: where the look and the scripts are, and whether this
 * is the demonstration. Set once when the server is built, so that no route has to hand it on.
 */
type Surroundings = {
  assets: Assets | null;
  demo: boolean;
  /** languages that can be chosen here although no speaker has checked them */
  unchecked: readonly Language[];
  /** the key that words are sealed for where they wait on a device: its id and itself */ seal?: string;
};

const surroundings: Surroundings = { assets: null, demo: false, unchecked: [] };

export const surround = (parts: Partial<Surroundings>): void => void Object.assign(surroundings, parts);
export const surroundingsOfPage = (): Readonly<Surroundings> => surroundings;
