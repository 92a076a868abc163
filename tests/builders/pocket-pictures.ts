import assert from "node:assert/strict";
import { idsOfPress } from "../../src/shells/by-pictures/answering.ts";
import { plainRooms } from "../../src/shells/by-pictures/content-rooms.ts";
import { pictureQuestions, type QuestionRoom } from "../../src/record/pictured/questions.ts";
import { standing, type Asking } from "../../src/record/pictured/rules.ts";
import type { Answer } from "../../src/record/pictured/answers.ts";
import { newId } from "../../src/ground/core/id.ts";
import type { Statement } from "../../src/record/statements/statement.ts";
import type { Line } from "../../src/web/islands/pocket/lines.ts";
import type { Opened } from "../../src/web/islands/pocket/opened.ts";
import type { Read } from "../../src/web/islands/pocket/outbox.ts";
import { press, recordOf } from "./pictures.ts";
import type { TestServer, Visitor } from "./server.ts";

const ROOM = "safety-myself";
/** The section that its answers are kept in. */
export const PICTURES_SECTION = ROOM;

/**
 * An answer that was pressed on a device. `based`: the one before it there, to the same question. `taken`: it is in the
 * record by its own id; `stood`: since it was pressed, the same was there already.
 */
type Press = { id: string; key: string; answer: Answer; based: string; device: number; taken: boolean; stood: boolean };
/** What stands, and the press on a device that it is of; null where it was answered elsewhere. */
type Stands = { answer: Answer; press: string | null };

type Saying = { place: string; key: string; answer: Answer; line: Line | null };
const placeOf = (key: string): string => `picture-${key}`;

/** Answers to pictures, pressed on phones and elsewhere: what became of each, and what may stand. */
export class PressedPictures {
  readonly #server: TestServer;
  readonly #personId: string;
  readonly #presses: Press[] = [];
  /** let go, or answered with another after a refusal; one that was under way for long can still come */
  readonly #letGo = new Set<string>();
  readonly #askings: Asking[];
  #stands = new Map<string, Stands>();
  #withdrawn: { at: number; room: QuestionRoom } | null = null;

  constructor(server: TestServer, personId: string) {
    this.#server = server;
    this.#personId = personId;
    const room = plainRooms(server.context.house.kinds, "en-GB").find(({ id }) => id === ROOM)!;
    this.#askings = room.askings.slice(0, 6);
  }

  /** Begins the room: from then on the rest of it is asked on the devices. */
  async begin(laptop: Visitor): Promise<void> {
    await this.answer(laptop, "/by-pictures", 0, "unsure");
  }

  /** Mostly one that waits on a device with an answer, so that these meet. */
  #elsewhereOf(which: number): Asking {
    const waits = this.#askings.filter(({ key }) =>
      this.#presses.some((each) => each.key === key && !each.taken && !this.#letGo.has(each.id)),
    );
    const among = waits.length > 0 && which % 4 > 0 ? waits : this.#askings;
    return among[which % among.length]!;
  }

  /** Presses what is still asked on a device. */
  async press(device: number, opened: Opened, which: number, answer: Answer): Promise<void> {
    // few, so that one is pressed more than once
    const open = this.#askings.filter((each) => opened.kept.places[placeOf(each.key)]).slice(0, 2);
    if (open.length === 0) return;
    const { key } = open[which % open.length]!;
    const place = placeOf(key);
    const before = opened.lines.find((each) => each.place === place);
    if (!(await this.#say(device, opened, { place, key, answer, line: null }))) assert.equal(before?.fields.answer, answer);
  }

  /** Another answer in the place of one that was refused, where it is asked still. */
  async pressAgain(device: number, opened: Opened, { said, item }: Read): Promise<boolean> {
    const { place } = said;
    const line = opened.lines.find(({ id }) => id === item.statementId);
    if (!opened.kept.places[place] || !line?.refused) return false;
    for (const each of opened.waiting) if (each.item.statementId === line.id) this.forget(each.item.id);
    const answer = said.fields.answer === "yes" ? "no" : "yes";
    assert.ok(await this.#say(device, opened, { place, key: place.slice(placeOf("").length), answer, line }));
    return true;
  }

  async #say(device: number, opened: Opened, { place, key, answer, line }: Saying): Promise<boolean> {
    const { form } = opened.kept.places[place]!;
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    const before = new Set(opened.reads.map(({ item }) => item.id));
    await opened.say(place, { ...line?.fields, ...Object.fromEntries(hidden), answer }, undefined, line);
    const now = opened.reads.find(({ item }) => !before.has(item.id));
    const made = { key, answer, device, taken: false, stood: this.#stands.get(key)?.answer === answer };
    if (now) this.#presses.push({ ...made, id: now.item.id, based: now.said.based });
    return now !== undefined;
  }

  forget = (id: string): void => void this.#letGo.add(id);

  /** Answers on a page, as the person or as somebody who writes it down for them. Answers whether the page was there. */
  async answer(who: Visitor, base: string, which: number, answer: Answer): Promise<boolean> {
    const path = `${base}/${ROOM}/${this.#elsewhereOf(which).id}`;
    const isThere = (await who.get(path)).statusCode === 200;
    if (isThere) assert.equal((await press(who, path, answer)).statusCode, 303);
    else assert.equal((await who.post(path, { id: newId(), statementId: newId(), shown: "", answer })).statusCode, 404);
    await this.#elsewhere();
    return isThere;
  }

  /** A yes is put away among the words of the plan; then the question is open again. */
  async putAway(laptop: Visitor, which: number): Promise<void> {
    const record = await this.#record();
    const said = this.#askings.filter((each) => standing(record, each)?.answer === "yes");
    const asking = said[which % said.length];
    if (!asking) return;
    await laptop.post(`/safety/myself/${standing(record, asking)!.statement.statement_id}/put-away`);
    await this.#elsewhere();
    assert.notEqual(this.#stands.get(asking.key)?.answer, "yes");
  }

  /** The installation asks these questions no more; or again. */
  turnRoom(): void {
    if (this.#withdrawn) return this.bringRoomBack();
    const { rooms } = pictureQuestions();
    const at = rooms.findIndex(({ id }) => id === ROOM);
    this.#withdrawn = { at, room: rooms.splice(at, 1)[0]! };
  }

  bringRoomBack(): void {
    if (this.#withdrawn) pictureQuestions().rooms.splice(this.#withdrawn.at, 0, this.#withdrawn.room);
    this.#withdrawn = null;
  }

  #record = (): Promise<Statement[]> => recordOf(this.#server, this.#personId);

  async #ids(): Promise<Set<string>> {
    const { rows } = await this.#server.database.pool.query<{ id: string }>(
      "select revision_id as id from revision where person_id = $1 union all select event_id from statement_event where person_id = $1",
      [this.#personId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Not on a device: whatever stands otherwise than before is of no press there. */
  async #elsewhere(): Promise<void> {
    const record = await this.#record();
    for (const asking of this.#askings) {
      const now = standing(record, asking);
      const was = this.#stands.get(asking.key);
      if (!now) this.#stands.delete(asking.key);
      else if (now.answer !== was?.answer) this.#stands.set(asking.key, { answer: now.answer, press: null });
    }
  }

  /** After every step: nothing pressed is lost, and nothing stands that was not pressed where it might be. */
  async holds(outboxes: Read[][]): Promise<void> {
    const [record, ids] = await Promise.all([this.#record(), this.#ids()]);
    const fresh = this.#presses.filter((each) => !each.taken && this.#isIn(ids, record, each));
    for (const each of fresh) each.taken = true;
    for (const asking of this.#askings) this.#changesRightly(asking, record, fresh);
    for (const each of this.#presses) each.stood ||= this.#stands.get(each.key)?.answer === each.answer;
    for (const each of this.#presses) if (!this.#letGo.has(each.id)) this.#isNotLost(each, outboxes[each.device]!);
  }

  #isIn(ids: Set<string>, record: Statement[], { id, key }: Press): boolean {
    return idsOfPress(
      { id },
      record,
      this.#askings.find((each) => each.key === key)!,
    ).some((each) => ids.has(each));
  }

  /** What was answered elsewhere, or on another device, stands until it is changed there. */
  #changesRightly(asking: Asking, record: Statement[], fresh: Press[]): void {
    const { key } = asking;
    const was = this.#stands.get(key) ?? null;
    const now = standing(record, asking)?.answer ?? null;
    const by = fresh.findLast((each) => each.key === key && each.answer === now);
    if (now !== (was?.answer ?? null)) {
      assert.ok(by, `${key} became ${now}, which nobody pressed`);
      if (was) assert.ok(this.#chainOf(by).includes(was.press ?? ""), `${key} was ${was.answer}, and became ${now} by a press past it`);
    }
    if (by) this.#stands.set(key, { answer: by.answer, press: by.id });
  }

  /** The presses before this one on its device, to the same question. */
  #chainOf(of: Press): string[] {
    const before = this.#presses.find(({ id }) => id === of.based);
    return before ? [before.id, ...this.#chainOf(before)] : [];
  }

  /** It waits as it was pressed; or it came, or was what stood when it came. */
  #isNotLost({ id, answer, taken, stood, key }: Press, outbox: Read[]): void {
    const waits = outbox.find(({ item }) => item.id === id);
    if (waits) assert.equal(waits.said.fields.answer, answer);
    if (!waits || waits.item.state === "sent") assert.ok(taken || stood, `${key}: ${answer} is lost`);
  }
}
