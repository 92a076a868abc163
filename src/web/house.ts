import { createContext } from "preact";
import type { Exported } from "../ground/threads/exported.ts";
import { useContext } from "preact/hooks";

/**
 * What the rooms hand over, put together once in src/app/house.ts: the floors below read it without knowing any room. Each floor
 * adds what it reads, beside the code that reads it: `declare module "…/web/house.ts" { interface House { sections: Sections } }`.
 */
// eslint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface House extends Exported {}

/** The house, for what is drawn; `renderPage` hands it in. */
export const InHouse = createContext<House | null>(null);

/** The house, within a component. */
export function useHouse(): House {
  const house = useContext(InHouse);
  if (!house) throw new Error("This part of a page is drawn outside of renderPage: it needs the house.");
  return house;
}

declare module "fastify" {
  interface FastifyInstance {
    /** for every page that this server sends */
    house: House;
  }
}
