import { createContext } from "preact";

/** The stamp of the page that is being drawn: for whom it is. undefined where nobody is signed in. */
export const DrawnFor = createContext<string | undefined>(undefined);

/** The free words of the form that is being drawn, by the names of their fields; each field adds itself. */
export const FreeWords = createContext<string[] | null>(null);
