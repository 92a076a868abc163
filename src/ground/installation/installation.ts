import type { Pool } from "pg";
import { z } from "zod";

/** `number`: one to ring, or "text SHOUT to 85258" for one to send a text message to. */
export type HelpNumber = { name: string; number: string; text: string };

export type Installation = {
  /** false until the set-up page has been gone through */
  ready: boolean;
  name: string;
  language: string;
  timeZone: string;
  helpNumbers: HelpNumber[];
  /** where "leave this page quickly" goes */
  leaveUrl: string;
  /** how long emergency access lasts */
  emergencyHours: number;
  /** whoever has one of these roles sets up a second step before they read anybody's record */
  secondStepRoles: readonly string[];
  /** the content of the server that was started last (content/version.ts); "" where none said so yet */
  contentServed: string;
};

const help = z.array(z.object({ name: z.string(), number: z.string(), text: z.string() }));

/** Before set-up: the United Kingdom's numbers (999; NHS 111 option 2 for mental health; Samaritans; Shout by text). */
const UNTIL_SET_UP: Installation = {
  ready: false,
  name: "Ownterms",
  language: "en-GB",
  timeZone: "Europe/London",
  helpNumbers: [
    { name: "Emergency", number: "999", text: "If you or somebody else is in danger now." },
    { name: "NHS 111", number: "111", text: "Press 2 for urgent help with your mental health, at any hour." },
    { name: "Samaritans", number: "116 123", text: "To talk to somebody, at any hour. Free." },
    { name: "Shout", number: "text SHOUT to 85258", text: "If you would rather write than talk. At any hour. Free." },
  ],
  leaveUrl: "https://www.bbc.co.uk/weather",
  emergencyHours: 12,
  secondStepRoles: [],
  contentServed: "",
};

/** Read at start and after a change; nobody's record is in it, so it needs no actor. */
export async function readInstallation(pool: Pool): Promise<Installation> {
  const { rows } = await pool.query(
    "select name, language, time_zone, help_numbers, leave_url, emergency_hours, second_step_roles, content_served from installation",
  );
  const row = rows[0];
  if (!row) return UNTIL_SET_UP;
  return {
    ready: true,
    name: row.name,
    language: row.language,
    timeZone: row.time_zone,
    helpNumbers: help.parse(row.help_numbers),
    leaveUrl: row.leave_url,
    emergencyHours: row.emergency_hours,
    secondStepRoles: row.second_step_roles,
    contentServed: row.content_served,
  };
}
