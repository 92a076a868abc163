import type { Seals } from "../src/agreements/sealed/chain.ts";
import type { Database } from "../src/ground/database/open.ts";
import type { Kinds } from "../src/record/statements/kinds.ts";
import { Life } from "./life.ts";
import { tellNeighbours } from "./lives/neighbours.ts";
import { tellMaya } from "./lives/maya.ts";
import { tellDenis, tellRuth } from "./lives/ward-and-home.ts";
import { tellOriel } from "./lives/rights.ts";
import { tellAisha, tellCallum, tellGrace, tellTomasz, tellWinston } from "./lives/others.ts";

/** Somebody the demonstration lets you become. */
export type Character = { accountId: string; name: string; line: string };

export type Team = { organisationId: string; teamId: string; name: string };
export type Cast = {
  life: Life;
  riverside: Team;
  ward: Team;
  jo: string;
  amin: string;
  priya: string;
  len: string;
  nadia: string;
  sam: string;
  ada: string;
  ines: string;
  harriet: string;
  ellen: string;
  marsha: string;
};

/** Tells every invented life into an empty database. All of them are invented; any likeness is chance. */
export async function tellEverybody(database: Database, kinds: Kinds, cardKey: Buffer, seals: Seals): Promise<Character[]> {
  await database.pool.query(`insert into installation (name, help_numbers) values ('The demonstration', $1) on conflict do nothing`, [
    JSON.stringify([
      { name: "Emergency", number: "999", text: "If you or somebody else is in danger now." },
      { name: "NHS 111", number: "111", text: "Press 2 for urgent help with your mental health, at any hour." },
      { name: "Samaritans", number: "116 123", text: "To talk to somebody, at any hour. Free." },
      { name: "Shout", number: "text SHOUT to 85258", text: "If you would rather write than talk. At any hour. Free." },
    ]),
  ]);
  const cast = await assemble(new Life(database, kinds, cardKey, seals));
  const people = [
    await tellMaya(cast),
    await tellDenis(cast),
    await tellOriel(cast),
    await tellRuth(cast),
    await tellWinston(cast),
    await tellAisha(cast),
    await tellCallum(cast),
    await tellGrace(cast),
    await tellTomasz(cast),
  ];
  await tellNeighbours(cast);
  await database.pool.query("update account set administrator = true where id = $1", [cast.nadia]);
  return [...people, ...staff(cast)];
}

async function assemble(life: Life): Promise<Cast> {
  const trust = await life.organisation("Two Rivers Trust");
  const riverside = await life.team(trust, "Riverside community team");
  const ward = await life.team(trust, "Beech Ward");
  const [jo, amin, priya, len, nadia, sam, ada, ines, harriet, ellen, marsha] = await Promise.all(
    [
      "Jo Ferris",
      "Dr Amin Haddad",
      "Priya Nair",
      "Len Oakes",
      "Nadia Brandt",
      "Sam",
      "Ada",
      "Ines Calder",
      "Harriet Vale",
      "Ellen",
      "Marsha Bell",
    ].map((name) => life.account(name)),
  );
  await life.member(riverside, jo!, "practitioner");
  await life.member(riverside, amin!, "practitioner");
  await life.member(riverside, priya!, "peer worker");
  await life.member(riverside, nadia!, "lead");
  await life.member(ward, len!, "practitioner");
  await life.member(ward, amin!, "practitioner");
  const night = await life.team(trust, "Night crisis team");
  await life.member(night, ines!, "practitioner");
  await life.member(night, harriet!, "records officer");
  return {
    life,
    riverside,
    ward,
    jo: jo!,
    amin: amin!,
    priya: priya!,
    len: len!,
    nadia: nadia!,
    sam: sam!,
    ada: ada!,
    ines: ines!,
    harriet: harriet!,
    ellen: ellen!,
    marsha: marsha!,
  };
}

const staff = (cast: Cast): Character[] => [
  { accountId: cast.sam, name: "Sam", line: "Maya’s sister. She sees Maya’s wellness plan and goals, and answers in her own voice." },
  { accountId: cast.ada, name: "Ada", line: "Callum’s friend from the choir. She keeps a copy of what he wants in a crisis." },
  {
    accountId: cast.ellen,
    name: "Ellen",
    line: "Ruth’s daughter. She decides for Ruth about one thing, while Ruth cannot, and it never reads as if Ruth had said it.",
  },
  {
    accountId: cast.marsha,
    name: "Marsha Bell",
    line: "Denis’s advocate. He named her himself: she speaks beside him, and decides nothing.",
  },
  {
    accountId: cast.jo,
    name: "Jo Ferris",
    line: "A practitioner of the community team in an ordinary week: questions to answer, and eleven plans to look at again.",
  },
  { accountId: cast.priya, name: "Priya Nair", line: "A peer support worker of the community team." },
  {
    accountId: cast.amin,
    name: "Dr Amin Haddad",
    line: "A psychiatrist. He sees something differently than Maya, and both views are in the plan.",
  },
  { accountId: cast.len, name: "Len Oakes", line: "A nurse on Beech Ward, who works with Denis." },
  {
    accountId: cast.ines,
    name: "Ines Calder",
    line: "On the night crisis team. Nobody shares anything with her: “In an emergency” is her way in.",
  },
  {
    accountId: cast.harriet,
    name: "Harriet Vale",
    line: "Records officer. She reviews what was opened in an emergency, without a word of it.",
  },
  { accountId: cast.nadia, name: "Nadia Brandt", line: "Leads the community team and administers this installation." },
];
