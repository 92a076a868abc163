import { afterAll, beforeAll, expect, it } from "vitest";
import { Phone } from "../builders/phone.ts";
import { aServerWithNumbers, eventually, onServer, somebody, withCard } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

/** What ended or changed elsewhere while there was no signal and the browser was killed. */
let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

async function keptOnAPhone(): Promise<{ personId: string; phone: Phone }> {
  const personId = await somebody(server);
  await withCard(server, personId);
  const phone = await Phone.on(server);
  await phone.signIn(personId);
  await phone.setUp();
  return { personId, phone };
}
const textsOf = async (personId: string) => (await onServer(server, personId)).map(({ text }) => text);

it("a session that ended takes away the plans and the open card at the next contact, and not before", async () => {
  const { personId, phone } = await keptOnAPhone();
  await phone.turnTo("settings");
  await phone.page.getByRole("button", { name: "Let it be read without PIN" }).click();
  await phone.page.getByRole("button", { name: "Put it behind the PIN" }).waitFor();
  await phone.loseSignal();
  await phone.write("safety-signs", { text: "I stop cooking" });
  await server.database.pool.query("delete from session where account_id = $1", [personId]);
  await phone.restartWithoutSignal();
  expect(await phone.text()).toContain("Speak slowly to me");
  await phone.findSignal();
  await phone.sees("signed-out");
  expect(await phone.text()).toContain("1 thing waits to be sent");
  const stored = await phone.stored();
  for (const gone of ["Speak slowly", "Leith", "cooking"]) expect(stored).not.toContain(gone);
  expect(await textsOf(personId)).not.toContain("I stop cooking");
  await phone.stop();
});

it("keeping that was ended from another device sends what waits first, and then keeps nothing", async () => {
  const { personId, phone } = await keptOnAPhone();
  await phone.loseSignal();
  await phone.write("safety-signs", { text: "I stop cooking" });
  await server.database.pool.query("update session set pocket_at = null where account_id = $1", [personId]);
  await phone.restartWithoutSignal();
  await phone.findSignal();
  await phone.page.goto("/pocket");
  await phone.sees("set-up");
  await eventually(() => textsOf(personId)).toContain("I stop cooking");
  expect(await phone.stored()).toContain("pocket: []");
  await phone.stop();
});
