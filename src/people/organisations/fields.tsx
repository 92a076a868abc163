import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { SelectField, TextField } from "../../web/parts/field.tsx";
import type { Installation } from "../../ground/installation/installation.ts";
import { HELP_ROWS, TIME_ZONES } from "./shape.ts";
import { ORGANISATION_WORDS } from "./words.ts";
import { offered } from "../../web/offered.ts";

export type Typed = Record<string, string>;
type Props = { language: Language; typed: Typed; problems?: Problems };

/** What was typed, as text; anything else is empty. */
export const typedOf = (form: Record<string, unknown>): Typed =>
  Object.fromEntries(Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** What is so now, as a form would send it. */
export function typedFrom({ name, language, timeZone, leaveUrl, emergencyHours, helpNumbers }: Installation): Typed {
  const rows = helpNumbers.flatMap((help, at) => Object.entries(help).map(([part, value]) => [`help-${at + 1}-${part}`, value] as const));
  return { name, language, timeZone, leaveUrl, emergencyHours: String(emergencyHours), ...Object.fromEntries(rows) };
}

export function InstallationFields({ language, typed, problems }: Props) {
  const words = ORGANISATION_WORDS[language];
  const field = { language, problems };
  return (
    <>
      <TextField {...field} name="name" label={words.name} hint={words.nameHint} value={typed.name} autocomplete="organization" />
      <Radios
        {...field}
        name="language"
        label={words.language}
        value={typed.language}
        choices={offered().map((value) => ({ value, text: words.languages[value] }))}
      />
      <SelectField
        {...field}
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        value={typed.timeZone}
        options={TIME_ZONES.map((zone) => ({ value: zone, text: zone.replaceAll("_", " ") }))}
      />
      <TextField {...field} name="leaveUrl" type="url" label={words.leaveUrl} hint={words.leaveUrlHint} value={typed.leaveUrl} />
    </>
  );
}

/** How long something stays open that was opened in an emergency. */
export function EmergencyField({ language, typed, problems }: Props) {
  const words = ORGANISATION_WORDS[language];
  return (
    <TextField
      name="emergencyHours"
      inputMode="numeric"
      width="short"
      label={words.emergencyHours}
      hint={words.emergencyHoursHint}
      value={typed.emergencyHours}
      {...{ language, problems }}
    />
  );
}

export function HelpFields({ language, typed, problems }: Props) {
  const words = ORGANISATION_WORDS[language];
  const field = { language, problems };
  return (
    <>
      <p class="hint">{words.helpHint}</p>
      {Array.from({ length: HELP_ROWS }, (_, at) => at + 1).map((row) => (
        <section key={row} class="card">
          <fieldset>
            <legend class="label">{words.helpRow(row)}</legend>
            <TextField {...field} name={`help-${row}-name`} label={words.helpName} value={typed[`help-${row}-name`]} width="middle" />
            <TextField
              {...field}
              name={`help-${row}-number`}
              label={words.helpNumber}
              hint={words.helpNumberHint}
              value={typed[`help-${row}-number`]}
              width="middle"
            />
            <TextField {...field} name={`help-${row}-text`} label={words.helpText} value={typed[`help-${row}-text`]} />
          </fieldset>
        </section>
      ))}
    </>
  );
}
