import type { Language } from "../../ground/core/language.ts";
import { DECIDING_WORDS } from "./words.ts";

export type Tab = "decisions" | "preparations" | "afterwards";
const AT: Record<Tab, string> = { decisions: "/deciding", preparations: "/deciding/preparations", afterwards: "/deciding/afterwards" };

/** The pages of this room, beside each other. */
export function Tabs({ here, language }: { here: Tab; language: Language }) {
  const { tabs } = DECIDING_WORDS[language];
  return (
    <nav class="row links no-print" aria-label={tabs.label}>
      {(Object.keys(AT) as Tab[]).map((tab) => (
        <a key={tab} href={AT[tab]} aria-current={tab === here ? "page" : undefined}>
          {tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
