import { describe, expect, it } from "vitest";
import { pdfSizes, pdfWords } from "../../../tests/builders/pdf-text.ts";
import { cardInWords, type RawLine } from "./card.ts";
import { cardPdf } from "./card-pdf.ts";

const line = (heading: RawLine["heading"], text: string, contact?: string): RawLine => ({
  heading,
  statementId: text,
  kind: "card-line",
  body: { heading, text, contact },
  voice: "own",
  scribe: null,
});
const fileOf = (lines: RawLine[], link: string | null = null) =>
  cardPdf(cardInWords({ language: "en-GB", called: "Person A", pronouns: "", advance: true, lines }, "en-GB"), link, new Date(0));
const boxes = (file: Buffer) =>
  [...file.toString("latin1").matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) =>
    box!.replace(/\d+\.\d+/g, (points) => Number(points).toFixed(2)),
  );
const FEW = [line("who", "I teach the piano."), line("helps", "أنا أحب الهدوء"), line("call", "My sister", "020 7946 0000")];

describe("a crisis card as a file", () => {
  it("has two pages of a card's size, tagged, with every word in its order", async () => {
    const file = await fileOf(FEW);
    expect(boxes(file)).toEqual(["0 0 242.65 153.07", "0 0 242.65 153.07"]);
    expect(pdfWords(file).replaceAll(" ", "")).toContain(
      "Crisiscard:PersonAWhoIamIteachthepiano.Whathelpsأناأحبالهدوء".replaceAll(" ", ""),
    );
    expect(pdfWords(file)).toContain("020 7946 0000");
    for (const mark of ["/StructTreeRoot", "/S /H1", "/S /H2", "/Lang (en-GB)"]) expect(file.toString("latin1")).toContain(mark);
    expect(pdfSizes(file)).toEqual([11]);
  });

  it("keeps to two pages what fits on two sides, with the square said in words", async () => {
    const full = [
      ...FEW,
      ...Array.from({ length: 8 }, (_, at) => line("worse", `${at}: being asked the same question twice, loudly, in a corridor`)),
    ];
    const file = await fileOf(full, `https://ownterms.example/c/${"x".repeat(27)}`);
    expect(boxes(file)).toHaveLength(2);
    expect(file.toString("latin1")).toContain("/S /Figure");
    for (const { body } of full.slice(3)) expect(pdfWords(file).replace(/\s/g, "")).toContain(body.text.replace(/\s/g, ""));
  });

  it("goes on on another card where it is more", async () => {
    const much = Array.from({ length: 30 }, (_, at) => line("worse", `${at}: being asked the same question twice, loudly, in a corridor`));
    expect(boxes(await fileOf([...FEW, ...much])).length % 2).toBe(0);
    expect(boxes(await fileOf([...FEW, ...much])).length).toBeGreaterThan(2);
  });

  it("prints words in the scripts of its faces, and says on a side of its own which letters it cannot print", async () => {
    const printed = await fileOf([...FEW, line("worse", "ਇਕੱਲੇ ਛੱਡਣਾ"), line("call", "মুখে হাত দেওয়া")]);
    expect(boxes(printed)).toHaveLength(2);
    expect(pdfWords(printed)).not.toContain("□");
    const lacking = await fileOf([...FEW, line("worse", "请不要留我一个人")]);
    expect(boxes(lacking)).toHaveLength(3);
    expect(pdfWords(lacking).replace(/\s+/g, " ")).toContain("8 characters of this card can’t be printed in the PDF file");
  });
});
