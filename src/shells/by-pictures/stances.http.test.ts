import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPersonAsked, hidden, press } from "../../../tests/builders/pictures.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

describe("saying yes or no to an agreement", () => {
  async function putForward() {
    const asked = await aPersonAsked(server);
    const { personId, person, memberId } = asked;
    const goals = [
      await said(server.database, personId, { body: { text: "Swim", why: "" } }),
      await said(server.database, personId, { body: { text: "Sing", why: "" } }),
    ];
    const meeting = `/people/${personId}/plan/meeting`;
    await person.post(`${meeting}s`, { id: newId() });
    for (const statementId of goals) await person.post(`${meeting}/add`, { statementId });
    await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
    await person.post(`${meeting}/ask-in`, { accountId: memberId });
    const { headers } = await person.post(`${meeting}/put-forward`, { read: hidden((await person.get(`${meeting}/ready`)).body, "read") });
    const plan = String(headers.location).split("?")[0]!;
    return { ...asked, goals, plan, about: `?about=${plan.split("/").at(-1)}` };
  }

  it("asks sentence by sentence, and offers “I agree” where all were yes", async () => {
    const { person, goals, plan, about } = await putForward();
    for (const goal of goals) await press(person, `/by-pictures/agreement/${goal}${about}`, "yes");
    const { body } = await person.get(`/by-pictures/agreement${about}`);
    expect(body).toContain('name="stance" value="agree"');
    expect(body).not.toContain('value="disagree"');
    const form = {
      id: hidden(body.slice(body.indexOf("/sign")), "id"),
      digest: hidden(body, "digest"),
      reason: hidden(body, "reason"),
      stance: "agree",
    };
    expect((await person.post(`${plan}/sign`, form)).statusCode).toBe(303);
    expect((await person.get(plan)).body).toContain("I agree");
  });

  it("offers “I agree, but…” and “I don’t agree” with what was not a yes as the reason, and signs nothing by itself", async () => {
    const { personId, person, goals, plan, about } = await putForward();
    await press(person, `/by-pictures/agreement/${goals[0]}${about}`, "no");
    await press(person, `/by-pictures/agreement/${goals[1]}${about}`, "yes");
    const { body } = await person.get(`/by-pictures/agreement${about}`);
    expect(body).not.toContain('value="agree"');
    const reason = hidden(body, "reason");
    expect(reason).toMatch(/^No to “.*Swim.*”$/);
    const signed = async () =>
      (await server.database.pool.query("select stance, reason from signature where person_id = $1", [personId])).rows;
    expect(await signed()).toEqual([]);
    await person.post(`${plan}/sign`, { id: newId(), digest: hidden(body, "digest"), reason, stance: "agree-but" });
    expect(await signed()).toEqual([{ stance: "agree-but", reason }]);
  });
});
