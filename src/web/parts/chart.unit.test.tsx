import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Chart, type Mark } from "./chart.tsx";

const draw = (marks: Mark[]) => renderToString(<Chart marks={marks} language="en-GB" timeZone="Europe/London" title="How far along" />);
/** the narrow drawing's circles */
const places = (html: string) =>
  [...html.slice(0, html.indexOf('class="broad"')).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe("the chart", () => {
  it("draws each mark in the order of time, higher marks higher up", () => {
    const html = draw([
      { day: "2026-11-20", value: 6 },
      { day: "2026-09-12", value: 2 },
      { day: "2026-10-01", value: 3 },
    ]);
    const [first, second, third] = places(html);
    expect(first!.x).toBeLessThan(second!.x);
    expect(second!.x).toBeLessThan(third!.x);
    expect(first!.y).toBeGreaterThan(second!.y);
    expect(second!.y).toBeGreaterThan(third!.y);
    expect(html).toContain("Marks out of 10 from 12 September 2026 to 20 November 2026: 2, 3, 6");
    expect(html).toContain("From 2 to 6 since 12 September 2026.");
  });

  it("gives the same data as a table", () => {
    const html = draw([
      { day: "2026-09-12", value: 2 },
      { day: "2026-10-01", value: 10 },
    ]);
    expect(html).toContain("<td>12 September 2026</td><td>2</td>");
    expect(html).toContain("<td>1 October 2026</td><td>10</td>");
  });

  it("keeps its letters at 14 px or more on a phone 390 px wide", () => {
    const [, width, size] = /viewBox="0 0 (\d+) \d+"[^>]*font-size="(\d+)"/.exec(draw([{ day: "2026-09-12", value: 2 }]))!;
    // 20 px beside the column, 21 px inside a card, on both sides
    expect((Number(size) * (390 - 2 * 20 - 2 * 22)) / Number(width)).toBeGreaterThanOrEqual(14);
  });

  it("stays inside its frame with one mark, many marks, and several on one day", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ day: new Date(Date.UTC(2026, 0, 1 + index)), value: index % 11 }));
    const oneDay = [0, 10, 5].map((value) => ({ day: "2026-09-12", value }));
    for (const marks of [[{ day: "2026-09-12", value: 10 }], many, oneDay]) {
      const drawn = places(draw(marks));
      expect(drawn).toHaveLength(marks.length);
      for (const { x, y } of drawn) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(320);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(190);
      }
    }
    const [a, b, c] = places(draw(oneDay));
    expect(new Set([a!.x, b!.x, c!.x]).size).toBe(3);
  });

  it("says so where there is no mark", () => {
    expect(draw([])).toContain("No mark yet.");
    expect(draw([])).not.toContain("<svg");
  });
});
