import { newId } from "../src/ground/core/id.ts";
import { idOf, markOf } from "./ids.ts";
import type { Shot } from "./load.ts";
import { CASELOAD } from "./record-shape.ts";
import type { Vars } from "./template.ts";

/** `stamp`: for whom the page was drawn, as each act brings it. */
export type Session = { token: string; cookie: string; stamp: string };
/** Somebody who acts, about a person (themself, mostly). */
export type Unit = {
  accountId: string;
  person: number;
  agreement?: { agreementId: string; digest: string };
  /** what the page sealed that is read before putting forward */ reading?: string;
};
type Asked = { shot: Omit<Shot, "headers" | "method">; vars: Vars };

export type Action = {
  name: string;
  /** an open meeting, or a plan that was put forward: then it can be done once for each unit only */
  needs?: "meetings" | "plans";
  units(people: number): Unit[];
  ask(unit: Unit): Asked;
};

/** People of different actions do not meet: what one writes does not weigh on what another reads. */
const range = (people: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor(people * to) - Math.floor(people * from) }, (_, at) => Math.floor(people * from) + at);
const own = (person: number): Unit => ({ accountId: idOf("account", person), person });
const staffOf = (person: number): string => idOf("staff", Math.floor(person / CASELOAD));

const personVars = ({ person }: Unit): Vars => ({ person: markOf("person", person) });
const teamVars = ({ person }: Unit): Vars => ({ team: markOf("team", Math.floor(person / CASELOAD)) });
const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

const planners = (people: number): number[] => range(people, 0.2, 0.26);

const WORDS = "I keep a place where I can be quiet, and I know whom to ring when something breaks. It has helped me before.";

export const PUT_FORWARD: Action = {
  name: "put forward a plan of 25",
  needs: "meetings",
  units: (people) => planners(people).map(own),
  ask: (unit) => ({
    shot: {
      path: `/people/${idOf("account", unit.person)}/plan/meeting/put-forward`,
      body: form({ read: unit.reading ?? "" }),
      expected: 303,
      // not back to the page where it is shown again because it changed
      leadsTo: "/plan/0",
    },
    vars: personVars(unit),
  }),
};

export const ACTIONS: Action[] = [
  {
    name: "open my goals",
    units: (people) => range(people, 0, 0.05).map(own),
    ask: (unit) => ({ shot: { path: "/goals", expected: 200 }, vars: personVars(unit) }),
  },
  {
    name: "open a shared record",
    units: (people) => range(people, 0.05, 0.1).map((person) => ({ accountId: staffOf(person), person })),
    ask: (unit) => ({
      shot: { path: `/people/${idOf("account", unit.person)}`, expected: 200 },
      vars: { ...personVars(unit), ...teamVars(unit) },
    }),
  },
  {
    name: "open a caseload of 40",
    units: (people) =>
      range(people, 0.3, 0.8)
        .filter((person) => person % CASELOAD === 0)
        .map((person) => ({ accountId: staffOf(person), person })),
    ask: (unit) => ({ shot: { path: "/people", expected: 200 }, vars: teamVars(unit) }),
  },
  {
    name: "save a statement",
    units: (people) => range(people, 0.1, 0.15).map(own),
    ask: (unit) => {
      const body = form({ id: newId(), statementId: newId(), based: "", area: "home", type: "good-at", text: WORDS });
      return { shot: { path: "/strengths", body, expected: 303, leadsTo: "?saved=" }, vars: personVars(unit) };
    },
  },
  PUT_FORWARD,
  {
    name: "sign a plan of 25",
    needs: "plans",
    units: (people) => planners(people).map(own),
    ask: (unit) => {
      const { agreementId, digest } = unit.agreement!;
      const path = `/people/${idOf("account", unit.person)}/plan/${agreementId}/sign`;
      const body = form({ id: newId(), digest, stance: "agree", reason: "" });
      return { shot: { path, body, expected: 303, leadsTo: "#signed" }, vars: { ...personVars(unit), agreementId, digest } };
    },
  },
];
