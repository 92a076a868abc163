import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { bandOf } from "./bands.ts";
import { asUnit, givenOf, readPo, writePo, type Unit } from "./po.ts";
import { ROOMS, textsOf, type Text } from "./texts.ts";
import { mended, sourceOf } from "./write.ts";

const USAGE = `npm run words                    what Welsh lacks, and how hard each room's words are to read
npm run words -- export cy.po    one file for translators, with what is there already
npm run words -- import cy.po    writes what they sent back into the rooms`;

const [, , act, file] = process.argv;
if (act === undefined) await list();
else if (act === "export" && file) await exportTo(file);
else if (act === "import" && file) await importFrom(file);
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function list(): Promise<void> {
  let [there, all] = [0, 0];
  for (const room of ROOMS) {
    const [en, easy, cy] = [(await textsOf(room, "en"))!, (await textsOf(room, "easy"))!, (await textsOf(room, "cy")) ?? []];
    const has = new Set(cy.map(({ key }) => key));
    const missing = en.filter(({ key }) => !has.has(key));
    [there, all] = [there + en.length - missing.length, all + en.length];
    const bands = `English ${bandOf(en).band}, Easy Read ${bandOf(easy).band}`;
    console.log(`${room}: ${bands}; Welsh lacks ${missing.length} of ${en.length}`);
    if (cy.length > 0) for (const { key } of missing) console.log(`  lacks ${key}`);
  }
  console.log(`Welsh has ${there} of ${all} texts.`);
}

async function unitsOf(room: string): Promise<{ units: Unit[]; code: Text[] }> {
  const cy = new Map(((await textsOf(room, "cy")) ?? []).map((text) => [text.key, asUnit(text) ?? ""]));
  const en = (await textsOf(room, "en"))!;
  const units = en.flatMap((text) => {
    const english = asUnit(text);
    return english === null || english === "" ? [] : [{ room, key: text.key, english, theirs: cy.get(text.key) ?? "" }];
  });
  return { units, code: en.filter((text) => asUnit(text) === null) };
}

async function exportTo(path: string): Promise<void> {
  const all = await Promise.all(ROOMS.map(unitsOf));
  await writeFile(
    path,
    writePo(
      "cy",
      all.flatMap(({ units }) => units),
    ),
  );
  console.log(`${path} holds ${all.flatMap(({ units }) => units).length} texts.`);
  console.log(`${all.flatMap(({ code }) => code).length} sentences depend on what they are given and are written as code.`);
}

async function importFrom(path: string): Promise<void> {
  const sent = readPo(await readFile(path));
  for (const room of new Set(sent.map((unit) => unit.room))) {
    if (!ROOMS.includes(room)) throw new Error(`${path}: there is no room ${room}`);
    const english = new Map((await textsOf(room, "en"))!.map((text) => [text.key, text]));
    const good = sent.filter((unit) => unit.room === room && mended(unit, english.get(unit.key)));
    const source = sourceOf(room, (await textsOf(room, "cy")) ?? [], good, (key) => givenOf(english.get(key)!));
    await writeFile(`${room}.cy.ts`, await format(source, { parser: "typescript", printWidth: 140 }));
    console.log(`${room}.cy.ts: ${good.length} texts`);
  }
}
