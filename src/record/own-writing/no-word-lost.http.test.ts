import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aPerson } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { asSent, Lineage, type Save } from "../../web/islands/unsaved/lineage.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

/** What becomes of a request: it is answered, its answer is lost, it never arrives, or it arrives after others. */
const FATES = ["fine", "fine", "fine", "lost answer", "no signal", "late"] as const;
const ACTS = ["type", "type", "type", "save", "save", "leave", "press", "join", "reload"] as const;
const step = fc.record({ window: fc.nat(2), act: fc.constantFrom(...ACTS), fate: fc.constantFrom(...FATES) });
type Fate = (typeof FATES)[number];

/** Windows of one writer: two on one device and one on another. What could not be sent lies on the device it was typed on. */
class World {
  readonly visitor: Visitor;
  readonly personId: string;
  /** an entry that is changed, or "" where something new is written */
  readonly at: string;
  late: (() => Promise<unknown>)[] = [];
  typed: string[] = [];
  shelves: Set<Save>[] = [new Set(), new Set()];
  windows: Window[] = [];
  constructor(visitor: Visitor, personId: string, at: string) {
    this.visitor = visitor;
    this.personId = personId;
    this.at = at;
  }

  async request<T>(fate: Fate, ask: () => Promise<T>): Promise<T | null> {
    if (fate === "no signal") return null;
    if (fate === "late") return (this.late.push(ask), null);
    const answer = await ask();
    return fate === "fine" ? answer : null;
  }

  keep = (save: Save) => this.visitor.post("/story", asSent(save), { accept: "application/json" });
}

/** One open form, as the page's script has it (islands/unsaved/draft.ts). */
class Window {
  readonly world: World;
  readonly shelf: Set<Save>;
  hidden: Record<string, string> = {};
  text = "";
  saved = "";
  lineage = new Lineage("");
  mine: Save | null = null;
  constructor(world: World, device: number) {
    this.world = world;
    this.shelf = world.shelves[device]!;
  }

  async open(): Promise<void> {
    const { body } = await this.world.visitor.get(this.world.at);
    this.hidden = Object.fromEntries(["id", "statementId", "based", "seenSaves", "at"].map((name) => [name, valueOf(body, name)]));
    this.text = this.saved = /<textarea[^>]*>([^<]*)</.exec(body)![1]!;
    this.lineage = new Lineage(this.hidden.seenSaves!);
    this.mine = null;
    const open = this.world.windows.map((each) => each.mine);
    for (const save of [...this.shelf].filter((each) => !open.includes(each))) {
      const kept = (await this.world.keep(save)).json();
      must(kept.ok, "what waited is kept");
      this.shelf.delete(save);
      if (!kept.over && this.isOf(save)) this.take(save, kept.draft);
    }
  }

  isOf = ({ fields, from }: Save) =>
    fields.id === this.hidden.id ? this.lineage.seen.every((each) => from.includes(each)) : this.lineage.seen.length === 0;

  take(save: Save, draft?: string): void {
    Object.assign(this.hidden, save.fields);
    this.text = this.saved = String(save.fields.text);
    this.heard(save, draft);
  }

  fields = () => ({ ...this.hidden, title: "", text: this.text });
  isUnsaved = () => this.lineage.pending !== null || this.text !== this.saved;

  shelve(): void {
    const { pending } = this.lineage;
    if (this.mine) this.shelf.delete(this.mine);
    this.mine = pending?.fields.text === this.text ? pending : this.lineage.after(this.fields());
    this.shelf.add(this.mine);
  }

  heard(save: Save, draft?: string): void {
    this.lineage.arrived(save);
    if (draft) this.hidden.id = draft;
    this.hidden.seenSaves = this.lineage.seen.join(" ");
  }

  async save(fate: Fate): Promise<void> {
    if (!this.isUnsaved()) return;
    const save = this.lineage.next(this.fields());
    this.shelve();
    const answer = await this.world.request(fate, () => this.world.keep(save));
    if (!answer) return;
    must(answer.json().ok, "a save is kept");
    this.heard(save, answer.json().draft);
    this.saved = String(save.fields.text);
    if (this.isUnsaved()) return this.shelve();
    if (this.mine) this.shelf.delete(this.mine);
    this.mine = null;
  }

  async leave(fate: Fate): Promise<void> {
    if (this.isUnsaved()) {
      this.shelve();
      const save = this.mine === this.lineage.pending ? this.mine! : this.lineage.last(this.mine!);
      await this.world.request(fate, () => this.world.keep(save));
    }
    this.mine = null;
  }

  /** The button, or another that sends the form. Whatever was sent goes on from all that is known here. */
  async press(url: string, fate: Fate): Promise<void> {
    if (this.lineage.pending) await this.save("fine");
    this.lineage.next(this.fields());
    this.shelve();
    const form = { ...this.fields(), seenSaves: this.lineage.known.join(" ") };
    const answer = await this.world.request(fate === "late" ? "lost answer" : fate, () => this.world.visitor.post(url, form));
    // no form ends in a state that cannot be saved
    if (answer) must(answer.statusCode === 303, `it can be saved: ${answer.statusCode}`);
    this.mine = null;
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}`);
}

const valueOf = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";

function type(it: Window, word: string): void {
  it.text = `${it.text} ${word}`;
  it.world.typed.push(word);
  it.shelve();
}

async function run(world: World, steps: { window: number; act: (typeof ACTS)[number]; fate: Fate }[]): Promise<void> {
  world.windows = [0, 0, 1].map((device) => new Window(world, device));
  // what was begun in one is open in all
  for (const each of world.windows) {
    await each.open();
    type(each, `begun${each.text.length}x`);
    await each.save("fine");
  }
  for (const [index, { window, act, fate }] of steps.entries()) {
    const it = world.windows[window]!;
    if (act === "type") type(it, `w${index}x`);
    else if (act === "save") await it.save(fate);
    else if (act === "press" && it.text.trim() !== "") {
      await it.press("/story", fate);
      await it.open();
    } else if (act === "join") {
      const other = /\/unsaved\/([\w-]+)\/join/.exec((await world.visitor.get(world.at)).body)?.[1];
      if (other && other !== it.hidden.id) {
        await it.press(`/unsaved/${other}/join`, fate);
        await it.open();
      }
    } else if (act === "leave" || act === "reload") {
      await it.leave(act === "leave" ? fate : "fine");
      await it.open();
    }
    if (fate === "fine") for (const ask of world.late.splice(0)) await ask();
  }
  for (const ask of world.late.splice(0)) await ask();
  // nothing counts that only stands in a window
  for (const each of world.windows) await each.leave("no signal");
}

async function found({ personId, shelves }: World): Promise<string> {
  const { rows } = await server.database.pool.query<{ text: string }>(
    `select body ->> 'text' as text from revision where person_id = $1
     union all select fields ->> 'text' from unsaved where person_id = $1`,
    [personId],
  );
  const waiting = shelves.flatMap((shelf) => [...shelf].map(({ fields }) => String(fields.text)));
  return [...rows.map(({ text }) => text), ...waiting].join(" ");
}

it.each(["something new", "an entry that is changed"])(
  "loses no word of %s, typed in three windows on two devices, in whatever order it is saved, lost, late, pressed and joined",
  { timeout: 120_000 },
  async (what) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 24 }), async (steps) => {
        const personId = await aPerson(server.database);
        const visitor = await server.as(personId);
        let at = "/story/new";
        if (what !== "something new") {
          const [id, statementId] = [crypto.randomUUID(), crypto.randomUUID()];
          await visitor.post("/story", { id, statementId, based: "", title: "", text: "Before." });
          at = `/story/${statementId}`;
        }
        const world = new World(visitor, personId, at);
        await run(world, steps);
        const everything = await found(world);
        expect(world.typed.filter((word) => !everything.includes(word))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
);
