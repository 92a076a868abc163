import { expect, it } from "vitest";
import { asUnit, givenOf, readPo, writePo } from "../tools/words/po.ts";
import { mended, sourceOf } from "../tools/words/write.ts";

const far = { key: "far", text: (name: string) => `How far does ${name} feel?` };
const count = { key: "count", text: (n: number) => (n === 1 ? "1 thing" : `${n} things`) };

it("gives a translator a sentence with names for what it is given, and no code", () => {
  expect([asUnit(far), givenOf(far)]).toEqual(["How far does {name} feel?", ["name"]]);
  expect(asUnit(count)).toBeNull();
});

it("reads back what it wrote, without what nobody translated", () => {
  const unit = { room: "src/rooms/goals/words", key: "a.b", english: "Goals “x”", theirs: "Nodau" };
  expect(readPo(writePo("cy", [unit, { ...unit, key: "c", theirs: "" }]))).toEqual([unit]);
});

it("leaves out what the English no longer says, and what is given something else", () => {
  const unit = { room: "r", key: "far", english: "How far does {name} feel?", theirs: "Pa mor bell mae {name}?" };
  expect(mended(unit, far)).toBe(true);
  expect(mended({ ...unit, english: "How far is {name}?" }, far)).toBe(false);
  expect(mended({ ...unit, theirs: "Pa mor bell mae {other}?" }, far)).toBe(false);
  expect(mended(unit, undefined)).toBe(false);
});

it("writes a translator's text as text, whatever is in it", () => {
  const unit = { room: "src/rooms/goals/words", key: "far", english: "", theirs: "{name} `${process.exit()}` \\" };
  const source = sourceOf(unit.room, [{ key: "title", text: "Nodau" }], [unit], () => ["name"]);
  const written = source.slice(source.indexOf("= {") + 2).replace(/;\s*$/, "");
  const cy = new Function(`return (${written})`)() as { title: string; far: (name: string) => string };
  expect([cy.title, cy.far("Sam")]).toEqual(["Nodau", "Sam `${process.exit()}` \\"]);
});
