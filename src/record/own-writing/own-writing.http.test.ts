import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../statements/statement.ts";
import { HOUSE } from "../../app/house.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

/** Every place of a person's own writing keeps the same promises. */
const PLACES = [
  { base: "/story", list: "/story", form: "/story/new", section: "my-story", fields: { title: "A title", text: "Words" } },
  {
    base: "/strengths",
    list: "/strengths",
    form: "/strengths/new/home",
    section: "strengths",
    fields: { area: "home", type: "good-at", text: "Words" },
  },
  {
    base: "/wellness/entries",
    list: "/wellness/early-signs",
    form: "/wellness/early-signs",
    section: "wellness-plan",
    fields: { part: "early-signs", text: "Words", response: "What I do" },
  },
  { base: "/safety/signs", list: "/safety/signs", form: "/safety/signs", section: "safety-signs", fields: { text: "Words" } },
  {
    base: "/safety/people",
    list: "/safety/people",
    form: "/safety/people",
    section: "safety-people",
    fields: { text: "Words", contact: "020 7946 0000, not at night" },
  },
  {
    base: "/advance/refused",
    list: "/advance/refused",
    form: "/advance/refused",
    section: "advance-treatment",
    fields: { text: "Words", why: "My reason", binding: "yes", adult: "yes" },
  },
] as const;

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const readOf = async (personId: string): Promise<Statement[]> =>
  (await server.database.pool.query("select * from statement where person_id = $1 order by position", [personId])).rows;

async function somebody(): Promise<{ personId: string; visitor: Visitor }> {
  const personId = await aPerson(server.database);
  return { personId, visitor: await server.as(personId) };
}

const fresh = (fields: Fields): Fields & { id: string; statementId: string } => ({
  ...fields,
  id: newId(),
  statementId: newId(),
  based: "",
});

it("puts an idea into the box also where the form's address names its topic", async () => {
  const { visitor } = await somebody();
  const { body } = await visitor.get("/rights/choices/new?topic=room");
  const [, link, idea] = /<a href="([^"]*idea=1)#field-text">([^<]*)</.exec(body)!;
  const picked = await visitor.get(link!.replaceAll("&amp;", "&"));
  expect(picked.body).toContain(`${idea}</textarea>`);
});

describe.each(PLACES)("$base", ({ base, list, form, section, fields }) => {
  it("keeps any words exactly, shows them, and says only the person sees them", async () => {
    const { personId, visitor } = await somebody();
    const text = " <b>&</b> 🌱 שלום é\r\n\r\nline ";
    const saved = await visitor.post(base, fresh({ ...fields, text }));
    expect(saved.statusCode).toBe(303);
    const [entry] = await readOf(personId);
    expect(entry).toMatchObject({ section, voice: "own", author_id: personId, revisions: 1 });
    expect(entry!.body.text).toBe(text.replaceAll("\r\n", "\n"));
    const page = await visitor.get(list);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("&lt;b>&amp;&lt;/b> 🌱 שלום");
    expect(page.body).toContain("Only you");
  });

  it("says that it is saved, and who can see it, where the entry stands and nowhere else", async () => {
    const { visitor } = await somebody();
    const [first, second] = [fresh(fields), fresh(fields)];
    await visitor.post(base, first);
    const { location } = (await visitor.post(base, second)).headers;
    expect(location).toContain(`?saved=${second.statementId}#s-${second.statementId}`);
    const { body } = await visitor.get(location!.split("#")[0]!);
    expect(body.match(/Saved\. Who can see it: Only you\./g)).toHaveLength(1);
    expect(body.slice(body.indexOf(`id="s-${second.statementId}"`)).slice(0, 300)).toContain("Saved.");
  });

  it("says that the button keeps what is written, until the script that does so by itself runs", async () => {
    const { body } = await (await somebody()).visitor.get(form);
    expect(body).toMatch(/<p class="hint" data-without-autosave="?(true)?"?>Press “Save” to keep it/);
    expect(body).toMatch(/<p class="hint" data-with-autosave="?(true)?"? hidden>It saves as you write/);
  });

  it("puts an idea that was picked into the box, and saves nothing by it", async () => {
    const { personId, visitor } = await somebody();
    const [, link, idea] = /<a href="([^"]*\?idea=1)#field-(?:text|title)">([^<]*)</.exec((await visitor.get(form)).body)!;
    const { body } = await visitor.get(link!);
    expect(body).toMatch(new RegExp(`(>|value=")${idea!.replace(/[.?]/g, ".")}("|</textarea>)`));
    expect(body).toContain("Change it until it is yours");
    for (const none of ["99", "x", "-1", "1&idea=2", "constructor"]) {
      const answer = await visitor.get(`${form}?idea=${none}`);
      expect([answer.statusCode, answer.body.includes("This is an idea")]).toEqual([200, false]);
    }
    expect(await readOf(personId)).toEqual([]);
  });

  it("opens its form, with ids of its own, also where nothing is yet", async () => {
    const { visitor } = await somebody();
    for (const url of [list, form]) expect((await visitor.get(url)).statusCode).toBe(200);
    expect((await visitor.get(form)).body).toMatch(/name="statementId" value="[0-9a-f-]{36}"/);
  });

  it("saves a form that is sent twice once", async () => {
    const { personId, visitor } = await somebody();
    const sent = fresh(fields);
    expect((await visitor.post(base, sent)).statusCode).toBe(303);
    expect((await visitor.post(base, sent)).statusCode).toBe(303);
    const all = await readOf(personId);
    expect(all.map((each) => each.revisions)).toEqual([1]);
  });

  it("adds a revision for changed words, and none for the same", async () => {
    const { personId, visitor } = await somebody();
    const first = fresh(fields);
    await visitor.post(base, first);
    const based = { ...fields, statementId: first.statementId, based: first.id };
    await visitor.post(base, { ...based, id: newId() });
    expect((await readOf(personId))[0]!.revisions).toBe(1);
    await visitor.post(base, { ...based, id: newId(), text: "Other words" });
    expect((await readOf(personId))[0]).toMatchObject({ revisions: 2, body: { text: "Other words" } });
    expect((await visitor.get(`${base}/${first.statementId}`)).body).toContain("Other words");
  });

  it("keeps both of two versions written at the same time", async () => {
    const { personId, visitor } = await somebody();
    const first = fresh(fields);
    await visitor.post(base, first);
    const based = { ...fields, statementId: first.statementId, based: first.id };
    await visitor.post(base, { ...based, id: newId(), text: "One" });
    await visitor.post(base, { ...based, id: newId(), text: "Two" });
    expect((await readOf(personId))[0]).toMatchObject({ revisions: 3, body: { text: "One" } });
    expect((await visitor.get(list)).body).toContain("two versions");
  });

  it.each([
    ["Latin letters", "a"],
    ["Arabic", "ش"],
    ["Chinese", "漢"],
    ["emoji", "🌱"],
  ])("saves an entry as long as the limit of %s, while it is written and by its button", async (_script, letter) => {
    const { personId, visitor } = await somebody();
    const sent = fresh({ ...fields, text: letter.repeat(50_000) });
    expect((await visitor.post(base, sent, { accept: "application/json" })).json()).toMatchObject({ ok: true });
    expect((await visitor.post(base, sent)).statusCode).toBe(303);
    expect((await readOf(personId))[0]!.body.text).toBe(sent.text);
  });

  it.each([
    ["of characters that nobody can see", { text: "\u200b\u2060\u00ad\u3164\u2800\u202e" }, "Write something here first", "\u3164\u2800"],
    ["empty", { text: "   " }, "Write something here first", ">   </textarea>"],
    ["too long", { text: "x".repeat(100_000) }, "longer than 50,000", "x".repeat(100_000)],
    ["sent twice in one form", { text: ["a word", "another"] }, "Write your answer in words", "a word\nanother</textarea>"],
    ["with a character that cannot be kept", { text: "abc\u0000def" }, "cannot be stored", "def</textarea>"],
  ])("refuses words that are %s, and keeps what was typed", async (_what, wrong, says, kept) => {
    const { personId, visitor } = await somebody();
    const answer = await visitor.post(base, fresh({ ...fields, ...wrong } as Fields));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain(kept);
    expect(await readOf(personId)).toEqual([]);
  });

  it.each([
    ["no ids", { id: "", statementId: "", based: "" }],
    ["ids that are none", { id: "1", statementId: "x", based: "y" }],
    ["a revision that never was", { based: newId() }],
  ])("refuses a form with %s, and keeps what was typed", async (_what, wrong) => {
    const { personId, visitor } = await somebody();
    const answer = await visitor.post(base, { ...fresh({ ...fields, text: "My typed words" }), ...wrong });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("My typed words");
    expect(await readOf(personId)).toEqual([]);
  });

  it("saves other words under an id that was used as an entry of their own, once", async () => {
    const { personId, visitor } = await somebody();
    const sent = fresh(fields);
    await visitor.post(base, sent);
    const other = { ...fresh(fields), id: sent.id, text: "Others" };
    for (let press = 0; press < 2; press++) expect((await visitor.post(base, other)).statusCode).toBe(303);
    expect((await readOf(personId)).map((each) => each.body.text)).toEqual(["Words", "Others"]);
  });

  it("keeps both where one new form is open in two places and saved in both, and one press joins them", async () => {
    const { personId, visitor } = await somebody();
    const sent = fresh(fields);
    await visitor.post(base, sent);
    const second = { ...sent, text: "The other place" };
    for (const again of [second, second, { ...second, id: newId() }]) expect((await visitor.post(base, again)).statusCode).toBe(303);
    const [entry, ...more] = await readOf(personId);
    expect([more.length, entry!.body.text, entry!.clash_ids.length > 0]).toEqual([0, "Words", true]);
    expect((await visitor.get(list)).body).toContain("two versions");
    const page = await visitor.get(`/people/${personId}/statements/${sent.statementId}`);
    for (const text of ["Words", "The other place", "Write it together"]) expect(page.body).toContain(text);
  });

  it("is nobody else's: not read, changed, moved or put away by another person", async () => {
    const owner = await somebody();
    const other = await somebody();
    const sent = fresh({ ...fields, text: "Private words" });
    await owner.visitor.post(base, sent);
    const at = `${base}/${sent.statementId}`;
    expect((await other.visitor.get(at)).statusCode).toBe(404);
    for (const what of ["put-away", "bring-back"]) expect((await other.visitor.post(`${at}/${what}`)).statusCode).toBe(404);
    expect((await other.visitor.post(`${at}/move`, { way: "up" })).statusCode).toBe(404);
    const changed = await other.visitor.post(base, { ...fields, id: newId(), statementId: sent.statementId, based: sent.id, text: "Hers" });
    expect(changed.statusCode).toBe(422);
    expect(changed.body).not.toContain("Private words");
    expect(await readOf(owner.personId)).toMatchObject([{ revisions: 1, state: "", body: { text: "Private words" } }]);
  });

  it("leads whoever is not signed in to sign in, and has nothing for somebody without a record", async () => {
    const nobody = await server.as(null);
    expect((await nobody.get(list)).headers.location).toContain("/sign-in");
    expect((await nobody.post(base, fresh(fields), { origin: server.baseUrl })).headers.location).toContain("/sign-in");
    const practitioner = await server.as(await aMember(server.database, await aTeam(server.database)));
    expect((await practitioner.get(list)).statusCode).toBe(404);
    expect((await practitioner.post(base, fresh(fields))).statusCode).toBe(404);
  });

  it("moves, puts away and brings back without script, and refuses what makes no sense", async () => {
    const { personId, visitor } = await somebody();
    const sent = [fresh(fields), fresh(fields), fresh(fields)];
    for (const each of sent) await visitor.post(base, each);
    const at = (index: number, what: string) => `${base}/${sent[index]!.statementId}/${what}`;
    await visitor.post(at(2, "move"), { way: "up" });
    await visitor.post(at(0, "move"), { way: "up" });
    const order = [0, 2, 1].map((index) => sent[index]!.statementId);
    expect((await readOf(personId)).map((each) => each.statement_id)).toEqual(order);
    expect((await visitor.post(at(0, "move"), { way: "sideways" })).statusCode).toBe(404);
    expect((await visitor.post(`${base}/nonsense/move`, { way: "up" })).statusCode).toBe(404);
    expect((await visitor.post(`${base}/${newId()}/put-away`)).statusCode).toBe(404);

    const away = await visitor.post(at(1, "put-away"));
    await visitor.post(at(1, "put-away"));
    const page = await visitor.get(away.headers.location!);
    expect(page.body).toContain("Nothing of it is lost");
    expect(page.body).toContain(at(1, "bring-back"));
    expect((await readOf(personId)).find((each) => each.statement_id === sent[1]!.statementId)!.state).toBe("put away");
    await visitor.post(at(1, "bring-back"));
    expect((await readOf(personId)).every((each) => each.state !== "put away")).toBe(true);
  });

  it("says who sees it, and names whom one entry is shared with", async () => {
    const { personId, visitor } = await somebody();
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    await visitor.post(base, fresh(fields));
    await aGrant(server.database, personId, { teamId: team.teamId, sections: [section] });
    const page = await visitor.get(list);
    expect(page.body).toContain("You, and somebody");
    expect(page.body).not.toContain("Only you<");
  });

  it("keeps what is half written for the writer alone, and goes on with it until it is saved or thrown away", async () => {
    const { personId, visitor } = await somebody();
    const team = await aTeam(server.database);
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: [section] });
    const member = await server.as(await aMember(server.database, team));
    const writing = { ...fresh(fields), at: form };
    for (const text of ["Half a", "Half a sent", ""]) {
      const answer = await visitor.post(base, { ...writing, text }, { accept: "application/json" });
      expect([answer.statusCode, answer.json()]).toEqual([200, { ok: true }]);
    }
    await visitor.post(base, { ...writing, text: "Half a sentence" }, { accept: "application/json" });
    expect(await readOf(personId)).toEqual([]);
    expect((await member.get(`/people/${personId}`)).body).not.toContain("Half a");

    const again = (await visitor.get(form)).body;
    expect(again).toContain("Half a sentence");
    expect(again).toContain("have not saved it yet");
    expect(again).toContain(`name="id" value="${writing.id}"`);
    const overview = list === form ? (HOUSE.sections.named(section)!.group ?? HOUSE.sections.named(section)!).path : list;
    expect((await visitor.get(overview)).body).toContain("Started, not saved yet:");

    expect((await visitor.post(base, { ...writing, text: "A whole sentence" })).statusCode).toBe(303);
    expect(await readOf(personId)).toMatchObject([{ revisions: 1, body: { text: "A whole sentence" } }]);
    expect((await visitor.get(form)).body).not.toContain("sentence</textarea>");
    expect((await member.get(`/people/${personId}`)).body).toContain("A whole sentence");

    // what comes late, of a form that was saved since, is over
    const late = await visitor.post(base, { ...writing, text: "Half a sentence" }, { accept: "application/json" });
    expect([late.statusCode, late.json()]).toEqual([200, { ok: true, over: true }]);
    expect((await server.database.pool.query("select 1 from unsaved where person_id = $1", [personId])).rowCount).toBe(0);

    const other = { ...fresh(fields), at: form, text: "Not this" };
    await visitor.post(base, other, { accept: "application/json" });
    expect((await visitor.post(`/unsaved/${other.id}/throw-away`, { at: form })).headers.location).toBe(form);
    expect((await visitor.get(form)).body).not.toContain("Not this");
    expect(await readOf(personId)).toHaveLength(1);
  });

  it.each([
    ["too long", { text: "x".repeat(50_001) }],
    ["of the wrong type", { text: ["a", "b"] }],
    ["with broken characters", { text: "a\u0000b" }],
    ["with no id", { id: "" }],
    ["for no statement", { statementId: "x" }],
  ])("keeps nothing that is %s, and says so", async (_what, wrong) => {
    const { personId, visitor } = await somebody();
    const refused = await visitor.post(base, { ...fresh(fields), ...wrong } as Fields, { accept: "application/json" });
    expect([refused.statusCode, refused.json().ok]).toEqual([422, false]);
    expect((await server.database.pool.query("select 1 from unsaved where person_id = $1", [personId])).rowCount).toBe(0);
  });
});

it("a part of the wellness plan says that it was begun, and then that it has something", async () => {
  const { visitor } = await somebody();
  const { base, form: at, fields } = PLACES.find((each) => each.section === "wellness-plan")!;
  const writing = fresh({ ...fields, at });
  const status = async () => /wellness\/early-signs" aria-describedby.*?<\/li>/s.exec((await visitor.get("/wellness")).body)![0];
  expect(await status()).toContain("Nothing yet");
  await visitor.post(base, writing, { accept: "application/json" });
  expect(await status()).toContain("Begun");
  await visitor.post(base, writing);
  expect(await status()).toContain("1 entry");
});

it("what is half written is found by nobody else, and thrown away by nobody else", async () => {
  const [mine, theirs] = [await somebody(), await somebody()];
  const form = { ...fresh({ title: "", text: "Half a sentence" }), at: "/story/new" };
  await mine.visitor.post("/story", form, { accept: "application/json" });
  expect((await theirs.visitor.get("/story/new")).body).not.toContain("Half a sentence");
  await theirs.visitor.post(`/unsaved/${form.id}/throw-away`, { at: "//elsewhere.example" });
  expect((await theirs.visitor.post("/unsaved/x/throw-away")).statusCode).toBe(404);
  expect((await mine.visitor.get("/story/new")).body).toContain("Half a sentence");
});

it("takes no field of a form, whatever it is called, for what the form carries about its saves", async () => {
  const { personId, visitor } = await somebody();
  const form = { ...fresh({ title: "", text: "Words" }), from: ["one", "two"], version: "third", seenSaves: "", saveId: newId() };
  expect((await visitor.post("/story", form, { accept: "application/json" })).json()).toEqual({ ok: true });
  const { rows } = await server.database.pool.query("select fields from unsaved where person_id = $1", [personId]);
  expect(rows).toEqual([{ fields: { title: "", text: "Words", from: "one\ntwo", version: "third" } }]);
});
