import assert from "node:assert/strict";
import type { Answer } from "../../src/record/pictured/answers.ts";
import { newId } from "../../src/ground/core/id.ts";
import { chooseCard } from "../../src/web/islands/pocket/keeping.ts";
import { contact, type Asked } from "../../src/web/islands/pocket/contact.ts";
import type { Opened } from "../../src/web/islands/pocket/opened.ts";
import type { Read } from "../../src/web/islands/pocket/outbox.ts";
import { PICTURE } from "../../src/shells/pocket/picture.ts";
import { Device } from "./pocket-device.ts";
import { PatchyNetwork, type Fate } from "./patchy-network.ts";
import { aGrant, aPerson, aSupporter } from "./people.ts";
import { aPlan, type Put } from "./plan.ts";
import { PICTURES_SECTION, PressedPictures } from "./pocket-pictures.ts";
import { seenByNobodyElse, textOf } from "./pocket-readers.ts";
import { said } from "./said.ts";
import type { TestServer, Visitor } from "./server.ts";

export type Step =
  | { what: "say" | "change" | "online" | "stale" | "put away" | "mend" | "let go"; device: number; at: number }
  | { what: "contact"; device: number; fates: Fate[]; strength: number }
  | { what: "two windows"; device: number; fates: Fate[]; open: boolean }
  | { what: "end session" | "stop keeping" | "sign in" | "another signs in"; device: number }
  | { what: "press"; device: number; at: number; answer: Answer }
  | { what: "answer online" | "write down"; at: number; answer: Answer }
  | { what: "put answer away"; at: number }
  | { what: "turn room" }
  | { what: "share" | "unshare" | "late arrive" | "take back" };

/** A word somebody said on a device; it is theirs to mend or let go, and nobody's to lose. */
type Word = { id: string; text: string; device: number; statementId: string };
type Arrived = { id: string; text: string; statement_id: string; parent: string | null; at: number; current: boolean };

const TOO_LONG = "x".repeat(201);
/** What the friend may see and write, while it is shared. */
const SHARED = ["safety-people", PICTURES_SECTION];

/** A person with two phones and a laptop, a friend, and somebody else who lays hands on the phones. */
export class PocketWorld {
  readonly server: TestServer;
  readonly network: PatchyNetwork;
  readonly devices: Device[];
  readonly words: Word[] = [];
  readonly #online: { id: string; text: string }[] = [];
  #count = 0;
  #grant: string | null = null;
  personId!: string;
  #otherId!: string;
  #friendId!: string;
  #laptop!: Visitor;
  #friend!: Visitor;
  #plan!: Put;
  pictures!: PressedPictures;

  private constructor(server: TestServer, skews: number[]) {
    this.server = server;
    this.network = new PatchyNetwork(server);
    this.devices = skews.map((days) => new Device(server, this.network, days));
  }

  static async begin(server: TestServer, skews: number[]): Promise<PocketWorld> {
    const world = new PocketWorld(server, skews);
    world.personId = await aPerson(server.database, "Person A");
    world.#otherId = await aPerson(server.database, "Person B");
    world.#friendId = await aSupporter(server.database, world.personId);
    world.#laptop = await server.as(world.personId);
    const goal = await said(server.database, world.personId, { body: { text: "Swim again", why: "" } });
    const line = await said(server.database, world.personId, { kind: "card-line", body: { heading: "helps", text: "Speak slowly" } });
    const items = [{ heading: "helps", statementId: line }];
    await said(server.database, world.personId, { kind: "crisis-card", body: { items, name: true, advance: false } });
    world.#plan = await aPlan(server, world.personId, { statements: [goal] });
    world.#friend = await server.as(world.#friendId);
    world.pictures = new PressedPictures(server, world.personId);
    await world.pictures.begin(world.#laptop);
    for (const device of world.devices) await device.signIn(world.personId);
    return world;
  }

  async take(step: Step): Promise<void> {
    const device = "device" in step ? this.devices[step.device]! : this.devices[0]!;
    if (step.what === "contact") return this.#contact(device, step.fates, step.strength);
    if (step.what === "two windows") return this.#twoWindows(device, step.fates, step.open);
    if (step.what === "say") return this.#say(step.device, step.at);
    if (step.what === "change") return this.#change(step.device, step.at);
    if (step.what === "mend" || step.what === "let go") return this.#answerRefusal(step.device, step.what);
    if (step.what === "online" || step.what === "stale") return this.#sayOnline(step.at, step.what === "stale");
    if (step.what === "put away") return this.#putAway(step.at);
    if (step.what === "end session") return device.endSession();
    if (step.what === "stop keeping") return device.stopKeeping();
    if (step.what === "sign in") return device.signIn(this.personId);
    if (step.what === "another signs in") return device.signIn(this.#otherId);
    if (step.what === "late arrive") return this.network.letLateArrive();
    if (step.what === "take back") return void (await this.#laptop.post(`${this.#plan.path}/withdraw`));
    if (step.what === "press") return this.#press(step.device, step.at, step.answer);
    if (step.what === "answer online") return void (await this.pictures.answer(this.#laptop, "/by-pictures", step.at, step.answer));
    if (step.what === "write down") return this.#writeDown(step.at, step.answer);
    if (step.what === "put answer away") return this.pictures.putAway(this.#laptop, step.at);
    if (step.what === "turn room") return this.pictures.turnRoom();
    if (step.what === "share") return this.#share();
    return this.#unshare();
  }

  #next = (): string => `word ${(this.#count += 1)} ${newId()}`;

  /** Says something in one of the places that are kept here; now and then what the server will refuse. */
  async #say(at: number, which: number): Promise<void> {
    await this.devices[at]!.opened(this.personId, async (opened) => {
      const ids = Object.keys(opened.kept.places).filter((id) => opened.kept.places[id]!.kind !== PICTURE);
      await this.#put(at, opened, ids[which % ids.length]!, null, which % 5 === 0);
    });
  }

  async #change(at: number, which: number): Promise<void> {
    await this.devices[at]!.opened(this.personId, async (opened) => {
      const lines = opened.lines.filter(({ place }) => opened.kept.places[place]?.edits);
      const line = lines[which % (lines.length || 1)];
      if (line) await this.#put(at, opened, line.place, line, false);
    });
  }

  async #press(at: number, which: number, answer: Answer): Promise<void> {
    await this.devices[at]!.opened(this.personId, (opened) => this.pictures.press(at, opened, which, answer));
  }

  /** The friend does, for the person, where it is shared with them. */
  async #writeDown(which: number, answer: Answer): Promise<void> {
    const isThere = await this.pictures.answer(this.#friend, `/people/${this.personId}/by-pictures`, which, answer);
    if (isThere) assert.notEqual(this.#grant, null);
  }

  async #put(at: number, opened: Opened, place: string, line: Opened["lines"][number] | null, refusable: boolean): Promise<void> {
    const text = this.#next();
    const { form, kind } = opened.kept.places[place]!;
    const part = /name="part" value="([^"]*)"/.exec(form)?.[1];
    const digest = /name="digest" value="([^"]*)"/.exec(form)?.[1] ?? "";
    const fields: Record<string, Record<string, string>> = {
      "safety-people": { text, contact: refusable ? TOO_LONG : "" },
      mark: { value: refusable ? "11" : "5", note: text },
      "safety-check": { fits: "yes", helped: text, again: "week" },
      stance: { stance: "disagree", reason: text, digest },
    };
    const before = new Set(opened.reads.map(({ item }) => item.id));
    // what stands behind a refusal is in front of the person as they find other words
    for (const { item } of line?.refused ? opened.waiting : []) if (item.statementId === line!.id) this.#forget(item.id);
    await opened.say(place, { ...line?.fields, ...(fields[kind] ?? { text, ...(part && { part }) }) }, undefined, line);
    const now = opened.reads.find(({ item }) => !before.has(item.id))!;
    this.words.push({ id: now.item.id, text, device: at, statementId: now.item.statementId });
  }

  async #answerRefusal(at: number, how: "mend" | "let go"): Promise<void> {
    await this.devices[at]!.opened(this.personId, async (opened) => {
      const refused = opened.reads.find(({ item }) => item.state === "refused");
      if (!refused) return;
      const line = opened.lines.find(({ id }) => id === refused.item.statementId);
      if (how === "mend" && refused.said.kind === PICTURE && (await this.pictures.pressAgain(at, opened, refused))) return;
      if (how === "mend" && refused.said.kind !== PICTURE && line?.refused && opened.kept.places[line.place])
        return this.#put(at, opened, line.place, line, false);
      await opened.letGo(refused);
      if (refused.said.kind === PICTURE) this.pictures.forget(refused.item.id);
      else this.#forget(refused.item.id);
    });
  }

  /** The person took other words, or let these go. */
  #forget = (id: string): void => void this.words.splice(this.words.findIndex((each) => each.id === id) >>> 0, 1);

  async #contact(device: Device, fates: Fate[], strength: number): Promise<void> {
    this.#judge(await device.contact(fates, strength), device, await device.storage());
  }

  async #twoWindows(device: Device, fates: Fate[], open: boolean): Promise<void> {
    await device.run((box) => Promise.all([contact(box), contact(box), chooseCard(box, this.personId, open)]), { fates });
  }

  /** What a contact has said is what holds on the device from then on. */
  #judge(asked: Asked | null, _device: Device, { keeps }: { keeps: string[] }): void {
    if (asked?.is === "signed-out") assert.deepEqual(keeps, []);
    if (asked?.is === "news")
      assert.deepEqual(
        keeps.filter((each) => each !== asked.news.account || !asked.news.keep),
        [],
      );
  }

  async #sayOnline(which: number, stale: boolean): Promise<void> {
    const { rows } = await this.server.database.pool.query<{ statement_id: string; revision_id: string }>(
      `select r.statement_id, r.revision_id from revision r join statement s using (person_id, statement_id)
       where r.person_id = $1 and r.kind = 'safety-people' and ($2 or s.revision_id = r.revision_id) order by r.created_at`,
      [this.personId, stale],
    );
    const was = rows[which % (rows.length + 1)];
    const text = this.#next();
    const id = newId();
    const ids = { id, statementId: was?.statement_id ?? newId(), based: was?.revision_id ?? "" };
    const answer = await this.#laptop.post("/safety/people", { ...ids, text });
    assert.equal(answer.statusCode, 303);
    this.#online.push({ id, text });
  }

  async #putAway(which: number): Promise<void> {
    const { rows } = await this.server.database.pool.query<{ statement_id: string }>(
      "select statement_id from statement where person_id = $1 and kind = 'safety-people' order by position",
      [this.personId],
    );
    const it = rows[which % (rows.length || 1)];
    if (it) await this.#laptop.post(`/safety/people/${it.statement_id}/put-away`);
  }

  async #share(): Promise<void> {
    this.#grant ??= await aGrant(this.server.database, this.personId, {
      accountId: this.#friendId,
      sections: SHARED,
      may: ["see", "write"],
    });
  }

  async #unshare(): Promise<void> {
    await this.server.database.pool.query("update sharing_grant set ended_at = now() where grant_id = $1", [this.#grant]);
    this.#grant = null;
  }

  async #arrived(): Promise<Arrived[]> {
    const { rows } = await this.server.database.pool.query(
      `select r.revision_id as id, r.body, r.statement_id, r.parent_revision_id as parent, r.created_at as at,
         r.revision_id = s.revision_id or r.revision_id = any (s.clash_ids) as current
       from revision r join statement s using (person_id, statement_id)
       where r.person_id = $1 and r.kind in ('safety-people', 'mark', 'safety-check') or r.person_id = $1 and r.body ->> 'text' like 'word %'
       union all select signature_id, jsonb_build_object('reason', reason), agreement_id, null, at, true from signature where person_id = $1
       order by at`,
      [this.personId],
    );
    return rows.map(({ body, at, ...row }) => ({ ...row, at: at.getTime(), text: textOf(body) }));
  }

  /** Everything that must be true after every step. */
  async holds(): Promise<void> {
    const arrived = await this.#arrived();
    const there = new Map(arrived.map((each) => [each.id, each]));
    const outboxes: Read[][] = [];
    for (const device of this.devices) outboxes.push(await device.outbox(this.personId));
    for (const { id, text, device } of this.words) {
      const waits = outboxes[device]!.find(({ item }) => item.id === id);
      if (waits) assert.equal(textOf(waits.said.fields), text);
      if (!waits || waits.item.state === "sent") assert.deepEqual([id, there.get(id)?.text], [id, text]);
      else if (there.has(id)) assert.equal(there.get(id)!.text, text);
    }
    await this.pictures.holds(outboxes);
    this.#onceAndInOrder(arrived);
    const readers = { personId: this.personId, friendId: this.#friendId, otherId: this.#otherId, grant: this.#grant };
    await seenByNobodyElse(this.server, readers, SHARED);
    for (const device of this.devices) assert.doesNotMatch((await device.storage()).bytes, /word \d/);
  }

  #onceAndInOrder(arrived: Arrived[]): void {
    const texts = arrived.map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
    const parents = new Set(arrived.map(({ parent }) => parent));
    for (const each of arrived) {
      const parent = arrived.find(({ id }) => id === each.parent);
      // other words for what a picture said have a parent that is none of these
      if (parent) assert.ok(parent.at <= each.at);
      // both of a clash stay to be chosen from; nothing else is anybody's newest word
      assert.deepEqual([each.text, each.current], [each.text, !parents.has(each.id)]);
    }
    const place = new Map(arrived.map(({ id }, index) => [id, index]));
    for (const { id, device, statementId } of this.words) {
      const before = this.words.filter((each) => each.device === device && each.statementId === statementId);
      const order = before.map((each) => place.get(each.id)).filter((at) => at !== undefined);
      assert.deepEqual([id, order], [id, order.toSorted((a, b) => a - b)]);
    }
  }

  /** When all is well again, everything arrives that can, and what is kept is what there is. */
  async endsWell(): Promise<void> {
    await this.network.letLateArrive();
    this.pictures.bringRoomBack();
    for (const device of [...this.devices, ...this.devices]) {
      await device.signIn(this.personId);
      await device.contact();
    }
    await this.holds();
    const { rows } = await this.server.database.pool.query<{ statement_id: string }>(
      "select statement_id from statement where person_id = $1 and kind = 'safety-people' and state <> 'put away'",
      [this.personId],
    );
    for (const device of this.devices) {
      const left = await device.outbox(this.personId);
      const refused = new Set(left.filter(({ item }) => item.state === "refused").map(({ item }) => item.statementId));
      assert.deepEqual(
        left.filter(({ item }) => !refused.has(item.statementId)),
        [],
      );
      const kept = await device.opened(this.personId, async (opened) =>
        opened.kept.entries.filter(({ place }) => place === "safety-people"),
      );
      assert.deepEqual(kept!.map(({ id }) => id).sort(), rows.map(({ statement_id }) => statement_id).sort());
    }
  }
}
