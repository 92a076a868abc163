/**
 * The floors of the house, the lowest first, and the rooms of each wing, the lowest first, each with what it holds. What stands
 * higher may import what stands lower, never the other way round, types included. ARCHITECTURE.md draws its picture from this list
 * (`npm run floors`).
 */
export const FLOORS: readonly { wing: string; holds: string; rooms: Readonly<Record<string, string>> }[] = [
  {
    wing: "ground",
    holds: "nothing of the domain: ids, days, settings, the database",
    rooms: {
      core: "id, language, voice, actor, result, words: pure, imports nothing",
      "config.ts": "the settings of an installation, from its environment",
      "tell-operator.ts": "what whoever runs it is told at a start that fails",
      content: "reading `content/`, or an installation’s own",
      threads: "what takes long: in worker threads, in turns, with limits",
      database: "open (embedded or server), lock, migrate, `transaction()`, copies, backup and restore",
      "secret.ts": "the key of an installation, kept outside the database",
      installation: "who runs this, its time zone, its help numbers",
    },
  },
  {
    wing: "web",
    holds: "a request, a page, its parts, its look, the scripts of the browser",
    rooms: {
      ".": "`route.ts`, `layout.tsx`, `parts`, `look`, `islands`, and `kept-words`: what is begun in any form",
    },
  },
  {
    wing: "people",
    holds: "accounts, organisations, teams, coming in",
    rooms: {
      accounts: "signing in, second step, passkeys, PIN, sessions, messages",
      acts: "what administrators did, for officers to read",
      joining: "letting somebody into a team takes two",
      invitations: "inviting people, members and supporters",
      "ways-in": "letting in somebody who is locked out takes two",
      organisations: "set-up, organisations, teams, settings",
    },
  },
  {
    wing: "record",
    holds: "statements in somebody’s voice, who sees them, what others say beside them",
    rooms: {
      fields: "a field of a kind, said once: what it holds, what asks for it, its words",
      statements: "statements, revisions, voice, sections, access events: the heart",
      reach: "who may see what, by which right: one truth, in SQL and in words; “only for me”",
      identity: "by what somebody is found in an emergency",
      pictured: "what is said by answering a picture: questions, answers, their mark",
      acting: "who may act for somebody, and on what it rests",
      "own-writing": "what the sections share: drafts, saving, order, putting away",
      responses: "what others say beside a statement",
      "on-device": "a part of a record as a device keeps it",
      "one-statement": "one statement, with its history",
      "emergency-access": "opened without being let in: why, what was read, told at once, reviewed",
      sharing: "grants, supporters, who looked, ending all of it",
    },
  },
  {
    wing: "agreements",
    holds: "choosing together, sealing, signing, documents",
    rooms: {
      sealed: "what is signed: building, seal, stances, changed since, verify",
      documents: "page, text, PDF and FHIR of what was signed, and of a whole record",
      "plan-meeting": "choosing together, and putting forward",
      plan: "reading an agreement of any kind, signing, files",
      agreeing: "putting forward what needs no meeting",
    },
  },
  {
    wing: "rooms",
    holds: "a folder for each room of a record",
    rooms: {
      goals: "goals, and the steps to them",
      "my-story": "the story, in parts",
      "one-page": "one page about somebody, whose questions are content",
      strengths: "what somebody is good at, by areas of life",
      "wellness-plan": "what keeps well, and what to do when not",
      pictures: "a few pictures that nobody else ever sees",
      "safety-plan": "the steps of a safety plan",
      "safety-parts": "what of a safety plan is agreed with somebody: a part",
      "positive-risk": "worth trying: what somebody wants to do, seen from both sides",
      "safety-document": "the service’s risk and safety document, a view of the person’s words",
      "whole-safety-plan": "the safety plan whole: read, agreed, printed",
      "legal-status": "what holds a person by law, and its last days",
      "remaining-choices": "what somebody held by law asks for all the same",
      capacity: "what somebody could decide, decision by decision",
      "advance-choices": "choices in advance: what stands, what may bind in law",
      "crisis-card": "a card chosen from them: phone page, print, the square that opens it",
      "opened-in-emergency": "what is read when a record was opened in an emergency",
      deciding: "deciding together: prepared, looked at, decided, told afterwards; medicines",
      "restrictive-events": "what was done without agreement, read by the person at once",
      rights: "a person’s rights on one page",
    },
  },
  {
    wing: "shells",
    holds: "what is handed every room",
    rooms: {
      "by-pictures": "taking part by pictures: questions, three heaps, checking, agreeing",
      home: "a person’s home: doors, what waits",
      welcome: "the first minutes",
      caseload: "the people somebody works with or supports",
      person: "one person, as those see them whom they let in",
      pocket: "plans on a phone without a signal: what may be kept, what arrives",
      taking: "taking everything along; closing",
    },
  },
  {
    wing: "app",
    holds: "the one place that names every room; starting and stopping",
    rooms: {
      ".": "`capabilities.ts` (a line a room), `house.ts` (what they hand over, put together), `server.ts`, commands",
    },
  },
];

/** Its rooms in their order; a wing of one room has none. */
export const roomsOf = ({ rooms }: (typeof FLOORS)[number]): string[] => Object.keys(rooms);
