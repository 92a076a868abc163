import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Address, addressWith, queryOf, spotOn } from "./address.ts";
import { beginningOf, Foldable, LONGEST } from "./folded.tsx";
import { Pages, partOf } from "./pages.tsx";
import { SaidWords } from "./voice.tsx";

const ITEMS = Array.from({ length: 95 }, (_, at) => `id${at}`);
const same = (item: string) => item;
const part = (asked: string, items = ITEMS) => partOf(items, same, queryOf(`/x${asked}`), "page", 30);
const draw = (address: string, items = ITEMS) =>
  renderToString(
    <Address.Provider value={address}>
      <Pages of={items} idOf={same} language="en-GB">
        {(some) => some.map((each) => <i key={each}>{each}</i>)}
      </Pages>
    </Address.Provider>,
  );

describe("a long list in parts", () => {
  it("given all its parts, holds every entry once, in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (items, size) => {
        const count = Math.max(1, Math.ceil(items.length / size));
        const parts = Array.from({ length: count }, (_, at) => partOf(items, same, queryOf(`/x?page=${at + 1}`), "page", size).items);
        expect(parts.flat()).toEqual(items);
      }),
    );
  });

  it("given a link to any entry, opens the part that holds it", () => {
    for (const id of ITEMS)
      for (const way of ["saved", "at", "back"]) expect(part(`?${way}=${id}#s-${id}`.split("#")[0]!).items).toContain(id);
    expect(queryOf(spotOn("/goals?x=1", "id40")).get("at")).toBe("id40#s-id40");
  });

  it("given a form that came back with a mistake, opens the part that holds its entry", () => {
    for (const id of ITEMS) expect(partOf(ITEMS, same, queryOf("/x"), "page", 30, id).items).toContain(id);
  });

  it.each(["?page=0", "?page=-3", "?page=x", "?page=1.5", "?page=", "?page=__proto__"])("given %s, begins at the beginning", (asked) => {
    expect(part(asked).from).toBe(0);
  });

  it("given a number too high, shows the last part; given all, everything", () => {
    expect(part("?page=999").items).toEqual(ITEMS.slice(90));
    expect(part("?page=all").items).toEqual(ITEMS);
  });

  it("leads on and back by links alone, and keeps what else the address says, but for what was just done", () => {
    const html = draw("/goals?q=a%20b&page=2&saved=id40&page-away=3");
    expect(html).toContain("31 to 60 of 95");
    expect(html).toContain('href="/goals?q=a+b&amp;page=3&amp;page-away=3#list-all"');
    expect(html).toContain('href="/goals?q=a+b&amp;page-away=3#list-all"');
    expect(html).toContain("page=all");
    expect(addressWith("/x", "page", "2", "there")).toBe("/x?page=2#there");
  });

  it("given few entries, says nothing of parts", () => {
    expect(draw("/goals", ITEMS.slice(0, 30))).not.toContain("<nav");
  });
});

describe("very long words in a list", () => {
  const drawn = (text: string, address = "/goals") =>
    renderToString(
      <Address.Provider value={address}>
        <Foldable href="/people/p/statements/s" language="en-GB">
          <SaidWords>{text}</SaidWords>
        </Foldable>
      </Address.Provider>,
    );

  it("are folded, with the way to all of them; all is there where all is asked for", () => {
    const long = "I like the sea. ".repeat(3_000);
    expect(drawn(long).length).toBeLessThan(2_500);
    expect(drawn(long)).toContain('href="/people/p/statements/s"');
    expect(drawn(long)).toContain("it is not on this paper");
    expect(drawn(long, "/goals?page=all")).toContain(long.trimEnd());
    expect(drawn(long, "/goals?page-story=all")).not.toContain("Read all of it");
    expect(renderToString(<SaidWords>{long}</SaidWords>)).toContain(long.trimEnd());
  });

  it("given what is not long, stand as they are", () => {
    expect(drawn("a".repeat(LONGEST))).not.toContain("Read all of it");
    expect(drawn("line\n".repeat(59))).not.toContain("Read all of it");
    expect(drawn("line\n".repeat(2_000)).length).toBeLessThan(1_000);
  });

  it("begin with what was written, letter for letter, and never end within one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 40 }), (piece, times) => {
        const text = piece.repeat(times * 200);
        const short = beginningOf(text);
        if (short === null) return;
        expect(text.startsWith(short.slice(0, -2))).toBe(true);
        expect(short.isWellFormed()).toBe(text.isWellFormed());
        expect(short.length).toBeLessThan(text.length);
      }),
    );
  });
});
