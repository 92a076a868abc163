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
      {emergencies.map((emergency) => (
        <section key={emergency.access_id} class="card">
          <EmergencyFacts {...{ emergency, language, timeZone }} own />
        </section>
      ))}
      <p>
        <a href="/sharing/emergency">{words.link}</a>
      </p>
    </>
  );
}
