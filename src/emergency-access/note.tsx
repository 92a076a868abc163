import type { Language } from "../core/language.ts";
import { inList } from "../sharing/rules.ts";
import { SHARING_WORDS } from "../sharing/words.ts";
import { EMERGENCY_SECTIONS } from "./shape.ts";
import { EMERGENCY_WORDS } from "./words.ts";

/** Through which organisations something could be opened in an emergency, and what the person has closed. */
export type CouldOpen = { organisations: string[]; closed: string[] };

/** Said beside who can see a section that could be opened in an emergency: nothing where it could not. */
export function EmergencyNote({ could, section, language }: { could: CouldOpen; section: string; language: Language }) {
  if (!EMERGENCY_SECTIONS.includes(section) || could.closed.includes(section) || could.organisations.length === 0) return null;
  const words = EMERGENCY_WORDS[language];
  return (
    <p class="hint no-print">
      {words.note(inList(could.organisations, SHARING_WORDS[language].and))} <a href="/sharing/emergency">{words.noteLink}</a>
    </p>
  );
}
