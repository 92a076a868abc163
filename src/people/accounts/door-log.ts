import { appendFileSync } from "node:fs";
import { logLine } from "../../ground/core/log.ts";
import { presentReference } from "../../ground/core/reference.ts";

/** What is told of somebody at the door. */
export type DoorEvent =
  | "sign-in"
  | "sign-in-refused"
  | "sign-in-paused"
  | "second-step-asked"
  | "second-step-refused"
  | "sign-out"
  | "sessions-ended"
  | "password-asked-refused"
  | "password-changed"
  | "reset-asked"
  | "reset-refused"
  | "not-me"
  | "way-back-refused"
  | "email-proved"
  | "names-changed"
  | "second-step-on"
  | "second-step-off"
  | "passkey-added"
  | "passkey-removed"
  | "pin-set"
  | "pin-refused"
  | "account-made"
  | "account-closed"
  | "administrator";

/** Ids and addresses, never what somebody is called or wrote. */
export type DoorFacts = {
  account?: string | null;
  address?: string;
  how?: "password" | "passkey" | "recovery-code" | "app" | "link" | "paper";
  /** of an administrator: which act */ act?: string;
};
export type DoorLog = (event: DoorEvent, facts?: DoorFacts) => void;

/**
 * A line of JSON for each sign-in, refusal, pause and administrators' act: on the standard output, or at the end of a file.
 * A disk that is full keeps nobody out: the line is then told on the standard error.
 */
export function doorLog(file: string | null): DoorLog {
  return (event, facts = {}) => {
    const line = `${JSON.stringify({ time: new Date().toISOString(), level: "info", event, reference: presentReference(), ...facts })}\n`;
    if (file === null) return void process.stdout.write(line);
    try {
      appendFileSync(file, line, { mode: 0o600 });
    } catch (error) {
      logLine("warning", "log-not-written", { code: (error as NodeJS.ErrnoException).code });
      process.stderr.write(line);
    }
  };
}
