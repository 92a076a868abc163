import { Pages } from "../../web/parts/pages.tsx";
import type { Language } from "../../ground/core/language.ts";
import { EmergencyFacts } from "./one-emergency.tsx";
import type { Emergency } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

/** Each time something was opened in an emergency, with all that is known of it: for whoever reads who looked. */
export function AllEmergencies({ emergencies, language, timeZone }: { emergencies: Emergency[]; language: Language; timeZone: string }) {
  const words = EMERGENCY_WORDS[language];
  return (
    <>
      {emergencies.length > 0 && <h2>{words.times}</h2>}
      <Pages of={emergencies} idOf={({ access_id }) => access_id} language={language} name="emergencies" size={12}>
        {(some) =>
          some.map((emergency) => (
            <section key={emergency.access_id} class="card">
              <EmergencyFacts {...{ emergency, language, timeZone }} own />
            </section>
          ))
        }
      </Pages>
      <p>
        <a href="/sharing/emergency">{words.link}</a>
      </p>
    </>
  );
}
