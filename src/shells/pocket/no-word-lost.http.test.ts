import "fake-indexeddb/auto";
import fc from "fast-check";
import { v5 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { FATES, PatchyNetwork, type Fate } from "../../../tests/builders/patchy-network.ts";
import { aGrant, aPerson, aSupporter } from "../../../tests/builders/people.ts";
import { inUseOf, press as pressShown } from "../../../tests/builders/pictures.ts";
import { Device } from "../../../tests/builders/pocket-device.ts";
import { PocketWorld, type Step } from "../../../tests/builders/pocket-world.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { ANSWERS, type Answer } from "../../record/pictured/answers.ts";
import type { Opened } from "../../web/islands/pocket/opened.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());
beforeEach(() => {
  // no locks between windows: two of them at once are then as bad as it gets
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", fetch);
  vi.stubGlobal("indexedDB", indexedDB);
  return () => vi.unstubAllGlobals();
});

const device = fc.constantFrom(0, 0, 1);
const at = fc.nat(40);
const answer = fc.constantFrom<Answer>(...ANSWERS);
const fates = fc.array(fc.constantFrom<Fate>(...FATES, "fine", "fine", "fine"), { maxLength: 6 });
const one = (what: string, weight: number, more: Record<string, fc.Arbitrary<unknown>> = {}) => ({
  weight,
  arbitrary: fc.record({ what: fc.constant(what), ...more }) as fc.Arbitrary<Step>,
});
const step = fc.oneof(
  one("say", 6, { device, at }),
  one("change", 6, { device, at }),
  one("contact", 9, { device, fates, strength: fc.oneof(fc.constant(1e9), fc.nat(30)) }),
  one("two windows", 3, { device, fates, open: fc.boolean() }),
  one("online", 3, { device, at }),
  one("stale", 1, { device, at }),
  one("put away", 1, { device, at }),
  one("mend", 2, { device, at }),
  one("let go", 1, { device, at }),
  one("press", 9, { device, at, answer }),
  one("answer online", 4, { at, answer }),
  one("write down", 2, { at, answer }),
  one("put answer away", 2, { at }),
  one("turn room", 1),
  one("end session", 2, { device }),
  one("stop keeping", 1, { device }),
  one("sign in", 2, { device }),
  one("another signs in", 1, { device }),
  one("share", 1),
  one("unshare", 1),
  one("late arrive", 1),
  one("take back", 1),
);
const skews = fc.tuple(fc.constantFrom(-1, 0, 1), fc.constantFrom(-1, 0, 1));

/**
 * Whatever happens to phones and to what they send, in whatever order: no word is lost or there twice, and nobody sees one
 * who may not see it when it arrives. The phones run the pocket's own code, each on a storage of its own that alone outlives
 * it; the server is the product on a real database; between them a network loses, doubles, delays and breaks off.
 */
it("loses no word, doubles none, and shows none to anybody without a right to it", { timeout: 300_000 }, async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(skews, fc.array(step, { minLength: 8, maxLength: 30 }), async (days, all) => {
      const world = await PocketWorld.begin(server, days);
      try {
        for (const each of all) {
          steps++;
          await world.take(each);
          await world.holds();
        }
        await world.endsWell();
      } finally {
        world.pictures.bringRoomBack();
      }
    }),
    { numRuns: Number(process.env.POCKET_RUNS || 18), endOnFailure: true },
  );
  expect(steps).toBeGreaterThan(50);
});

/** A person and their phone. */
async function aPhone(): Promise<{ personId: string; device: Device; network: PatchyNetwork }> {
  const personId = await aPerson(server.database, "Person A");
  const network = new PatchyNetwork(server);
  const device = new Device(server, network, 0);
  await device.signIn(personId);
  return { personId, device, network };
}

describe("what was refused, where the person wrote on before they knew, or has two windows open", () => {
  let personId: string;
  let device: Device;
  beforeEach(async () => void ({ personId, device } = await aPhone()));
  const opened = <T>(work: (opened: Opened) => Promise<T>) => device.opened(personId, work);
  const write = (text: string, contact = "") =>
    opened((pocket) => pocket.say("safety-people", { text, contact }, undefined, pocket.lines[0] ?? null));
  const refused = () => write("My neighbour", "x".repeat(201));
  const arrived = async () =>
    (
      await server.database.pool.query<{ text: string }>(
        "select body->>'text' as text from revision where person_id = $1 order by created_at",
        [personId],
      )
    ).rows.map(({ text }) => text);

  it("is mended with the newest words, and nothing that stood behind it comes after those", async () => {
    await refused();
    await write("My neighbour Ute");
    await device.contact();
    await write("My neighbour Ute, across the landing");
    await device.contact();
    expect(await arrived()).toEqual(["My neighbour Ute, across the landing"]);
    expect(await device.outbox(personId)).toEqual([]);
  });

  it("keeps the words of both windows in which it was mended, one after the other", async () => {
    await refused();
    await device.contact();
    await opened(async (window) => {
      await write("My neighbour Ute");
      await window.say("safety-people", { text: "My neighbour across the landing", contact: "" }, undefined, window.lines[0]!);
    });
    await device.contact();
    expect(await arrived()).toEqual(["My neighbour Ute", "My neighbour across the landing"]);
  });
});

describe("an answer to a picture", () => {
  let personId: string;
  let device: Device;
  let network: PatchyNetwork;
  beforeEach(async () => {
    ({ personId, device, network } = await aPhone());
    await pressOnline("music", "no");
    await device.contact();
  });
  const PLACE = "picture-safety-myself.walk";
  const pressAs = async (who: string, path: string, answer: Answer) => void (await pressShown(await server.as(who), path, answer));
  const pressOnline = (question: string, answer: Answer) => pressAs(personId, `/by-pictures/safety-myself/${question}`, answer);
  const press = (answer: string) =>
    device.opened(personId, (opened) => {
      const hidden = [...opened.kept.places[PLACE]!.form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
      return opened.say(PLACE, { ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])), answer }, undefined, null);
    });
  const asked = async () =>
    Object.keys((await device.opened(personId, async ({ kept }) => kept.places))!).filter((id) => id.startsWith("picture-"));
  const answers = async () =>
    (
      await server.database.pool.query<{ said: string }>(
        "select coalesce(body->>'text', body->>'answer') as said from statement where person_id = $1 and state <> 'put away' order by position",
        [personId],
      )
    ).rows.map(({ said }) => said);

  it("can be given where the person has begun, to what is open there; it arrives once, in words, and is asked no more", async () => {
    expect((await asked()).every((id) => id.startsWith("picture-safety-myself."))).toBe(true);
    expect(await asked()).toContain(PLACE);
    expect(await asked()).not.toContain("picture-safety-myself.music");
    await press("yes");
    await device.contact(["fine", "answer lost"]);
    await device.contact(["fine", "twice"]);
    expect(await answers()).toEqual(["no", "A walk helps me when it is hard."]);
    expect(await device.outbox(personId)).toEqual([]);
    expect(await asked()).not.toContain(PLACE);
  });

  it("does not tell whoever copies the locked device which question it answers", async () => {
    await press("yes");
    expect((await device.storage()).bytes).not.toContain(v5("safety-myself.walk", personId));
    expect((await device.storage()).bytes).not.toContain("walk");
  });

  it("is the last that was pressed here", async () => {
    for (const answer of ["yes", "unsure", "unsure", "no"]) await press(answer);
    await device.contact();
    expect(await answers()).toEqual(["no", "no"]);
  });

  it("is not taken where the person answered otherwise elsewhere meanwhile, and stays here with that answer", async () => {
    await press("yes");
    await pressOnline("walk", "unsure");
    await device.contact();
    expect(await answers()).toEqual(["no", "unsure"]);
    const [left] = await device.outbox(personId);
    expect(left!.item.state).toBe("refused");
    expect(left!.why).toEqual(["You have answered this elsewhere meanwhile: Not sure. That stands until you change it there."]);
  });

  it("is not taken over what was answered elsewhere since the one before it here had arrived", async () => {
    await press("no");
    await press("yes");
    await device.contact(["fine", "fine", "lost"]);
    expect(await answers()).toEqual(["no", "no"]);
    await pressOnline("walk", "unsure");
    await device.contact();
    expect(await answers()).toEqual(["no", "unsure"]);
    expect((await device.outbox(personId)).map(({ item, said }) => [item.state, said.fields.answer])).toEqual([["refused", "yes"]]);
  });

  it("is not taken over what somebody wrote down for the person meanwhile, and it is said who did", async () => {
    await press("yes");
    const friendId = await aSupporter(server.database, personId, "Supporter A");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["safety-myself"], may: ["see", "write"] });
    await pressAs(friendId, `/people/${personId}/by-pictures/safety-myself/walk`, "no");
    await device.contact();
    expect(await answers()).toEqual(["no", "no"]);
    const [left] = await device.outbox(personId);
    expect(left!.why).toEqual(["Supporter A wrote down another answer for you meanwhile: No. It stands until you change it there."]);
    // and on the device it can be read no more than the words themselves before it is unlocked
    expect((await device.storage()).bytes).not.toContain("Supporter A");
  });

  it("stays put away where that was done elsewhere meanwhile, also if it comes once more long after it had arrived", async () => {
    await press("yes");
    await pressOnline("walk", "yes");
    await device.contact(["fine", "late"]);
    await device.contact();
    expect(await device.outbox(personId)).toEqual([]);
    const walk = (await inUseOf(server, personId)).find(({ body }) => body.text?.startsWith("A walk"));
    await (await server.as(personId)).post(`/safety/myself/${walk!.statement_id}/put-away`);
    await network.letLateArrive();
    expect(await answers()).toEqual(["no"]);
    await device.contact();
    await press("yes");
    await device.contact();
    expect(await answers()).toEqual(["no", "A walk helps me when it is hard."]);
  });
});
