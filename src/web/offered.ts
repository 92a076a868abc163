import { isPartlyWritten, LANGUAGES, type Language } from "../ground/core/language.ts";
import { surroundingsOfPage } from "./surroundings.ts";

/** The languages that somebody can choose here. One that no speaker has checked is there where the installation says so. */
export const offered = (): Language[] =>
  LANGUAGES.filter((language) => !isPartlyWritten(language) || surroundingsOfPage().unchecked.includes(language));
