import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { aSharedGoal, type SharedGoal } from "../../../tests/builders/shared-goal.ts";
import { STAMP_HEADER } from "../../web/stamp-names.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const WORDS = "I wonder whether Tuesdays would suit you better";
const ENDED = "This is not shared with you any more";

/** The page on which the member asks something beside the goal, and what a browser sends from it. */
async function asking(w: SharedGoal): Promise<{ page: string; action: string; form: Fields }> {
  const page = w.at(w.goal, "question");
  const { body } = await w.member.get(page);
  const html = [...body.matchAll(/<form [^>]*method="post"[^]*?<\/form>/g)]
    .map(([each]) => each)
    .find((each) => each.includes("<textarea"))!;
  const hidden = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
  return { page, action: /action="([^"]*)"/.exec(html)![1]!, form: { ...Object.fromEntries(hidden), text: WORDS } };
}
const send = (who: Visitor, action: string, form: Fields) => who.post(action, form, { [STAMP_HEADER]: undefined });
const endAll = (personId: string) =>
  server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);

test("given somebody who writes beside a goal, when the person ends sharing meanwhile, then they read that it ended, and keep their words", async () => {
  const w = await aSharedGoal(server);
  const { page, action, form } = await asking(w);
  await endAll(w.personId);
  const answer = await send(w.member, action, form);
  expect([answer.statusCode, answer.body.includes(ENDED), answer.body.includes(WORDS)]).toEqual([404, true, true]);
  expect(answer.body).toContain("It is kept, for you alone");
  // and they find the whole of it again, although the form is gone
  expect((await w.member.get("/people")).body).toContain(WORDS);
  const again = await w.member.get(page);
  expect([again.statusCode, again.body.includes(ENDED), again.body.includes(WORDS)]).toEqual([404, true, true]);
  const { rows } = await server.database.pool.query("select 1 from statement where person_id = $1 and author_id = $2", [
    w.personId,
    w.memberId,
  ]);
  expect(rows).toEqual([]);
});

test("given sharing whose time is over, when whoever could read it comes back, then they are told the same, at every door", async () => {
  const w = await aSharedGoal(server);
  await server.database.pool.query(
    "update sharing_grant set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where person_id = $1",
    [w.personId],
  );
  for (const path of [`statements/${w.goal}`, `goals/${w.goal}`, `statements/${w.goal}/edit`, "write-down?kind=goal"])
    expect([path, (await w.member.get(`/people/${w.personId}/${path}`)).body.includes(ENDED)]).toEqual([path, true]);
  for (const path of [`statements/${w.goal}/question`, `goals/${w.goal}/place`, "write-down", "suggest-goal"])
    expect([
      path,
      (await w.member.post(`/people/${w.personId}/${path}`, { id: newId(), statementId: newId(), kind: "goal", text: "x" })).body.includes(
        ENDED,
      ),
    ]).toEqual([path, true]);
});

test("given somebody who was never let in, when they ask, then a record that ended its sharing and one that is not there are the same", async () => {
  const w = await aSharedGoal(server);
  await endAll(w.personId);
  const stranger = await server.as(await aPerson(server.database, "Somebody else"));
  const nobody = await server.as(null);
  // but for the address and the mark of whose page it is
  const plain = (body: string, id: string) => body.replaceAll(id, "ID").replace(/"[\w-]{43}\./g, '"MARK.');
  for (const who of [stranger, nobody]) {
    const unknown = newId();
    const [there, nowhere] = [
      await who.get(`/people/${w.personId}/statements/${w.goal}`),
      await who.get(`/people/${unknown}/statements/${w.goal}`),
    ];
    expect(there.body).not.toContain(ENDED);
    expect([there.statusCode, plain(there.body, w.personId)]).toEqual([nowhere.statusCode, plain(nowhere.body, unknown)]);
  }
  // nor does the person themselves read of an end, in their own record
  expect((await w.person.get(`/people/${w.personId}/statements/${newId()}`)).body).not.toContain(ENDED);
  // whoever is let in still, and asks for what is not there, is told nothing of an end
  const other = await aSharedGoal(server);
  expect((await other.member.get(`/people/${other.personId}/statements/${newId()}`)).body).not.toContain(ENDED);
});
