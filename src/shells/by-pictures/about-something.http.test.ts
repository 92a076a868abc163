import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPersonAsked, press, recordOf } from "../../../tests/builders/pictures.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

describe("questions about something", () => {
  it("asks further about what the person wants to try, and reads it on the page for both sides", async () => {
    const { personId, person } = await aPersonAsked(server);
    await press(person, "/by-pictures/worth-trying/own-home", "yes");
    const [root] = await recordOf(server, personId);
    const about = `?about=${root!.statement_id}`;
    expect((await person.get("/by-pictures/worth-trying")).body).toContain(`/by-pictures/both-sides${about}`);
    const answer = await press(person, `/by-pictures/both-sides/worried${about}`, "yes");
    expect(answer.headers.location).toBe(`/by-pictures/both-sides/alone${about}&kept=worried`);
    await press(person, `/by-pictures/both-sides/with${about}`, "unsure");
    await press(person, `/by-pictures/how-it-went/proud${about}`, "yes");
    const page = (await person.get(`/people/${personId}/worth-trying/${root!.statement_id}`)).body;
    for (const words of ["I am worried about it.", "I am proud of it.", "Do you want somebody with you the first time?"])
      expect(page).toContain(words);
  });

  it("asks for what the law leaves, and says against what holds them, with the way to who can help", async () => {
    const { personId, person } = await aPersonAsked(server);
    await press(person, "/by-pictures/what-i-ask-for/outside", "yes");
    const status = await said(server.database, personId, { kind: "legal-status", body: { status: "informal", text: "I agreed to come." } });
    const about = `?about=${status}`;
    await press(person, `/by-pictures/what-holds-me/challenge${about}`, "yes");
    expect((await recordOf(server, personId)).map(({ kind, body }) => [kind, body.text])).toEqual(
      expect.arrayContaining([
        ["choice-ask", "I ask for time outside every day."],
        ["status-word", "I want to challenge this."],
      ]),
    );
    expect((await person.get(`/by-pictures/what-holds-me${about}`)).body).toContain('href="/rights"');
  });

  it("chooses what stands on the crisis card, which is nobody else's to choose", async () => {
    const { personId, person } = await aPersonAsked(server);
    await press(person, "/by-pictures/safety-myself/music", "yes");
    await press(person, "/by-pictures/safety-myself/walk", "no");
    const [entry] = await recordOf(server, personId);
    const at = `/by-pictures/crisis-card/${entry!.statement_id}`;
    const card = async () => (await recordOf(server, personId)).find((each) => each.kind === "crisis-card")?.body.items ?? [];
    const asked = (await person.get("/by-pictures/crisis-card")).body;
    expect(asked).not.toContain("Does a walk help");
    await press(person, at, "yes");
    expect(await card()).toEqual([{ heading: "helps", statementId: entry!.statement_id }]);
    expect((await person.get("/by-pictures/crisis-card")).body).toMatch(/id="heap-yes".*Music helps me when it is hard\./s);
    await press(person, at, "unsure");
    expect(await card()).toEqual([]);
    await press(person, at, "yes");
    expect(await card()).toHaveLength(1);
  });

  it("goes through what could be done, option by option, and says who decided", async () => {
    const { personId, person, member } = await aPersonAsked(server);
    const decision = await said(server.database, personId, { kind: "decision", body: { text: "My tablets" } });
    const option = await said(server.database, personId, { kind: "decision-option", about: decision, body: { text: "Half the dose" } });
    const point = await said(server.database, personId, {
      kind: "option-point",
      about: option,
      body: { side: "bad", text: "I may sleep less" },
    });
    const at = (question: string) => `/by-pictures/options/${question}?about=${decision}`;
    expect((await person.get(at(`matters-${point}`))).body).toContain("I may sleep less");
    await press(person, at(`matters-${point}`), "yes");
    await press(person, at(`want-${option}`), "yes");
    await press(person, at("want-nothing"), "no");
    await press(person, at(`together-${option}`), "yes");
    expect(await recordOf(server, personId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "option-matters", about_id: point, body: expect.objectContaining({ weight: "lot" }) }),
        expect.objectContaining({ kind: "option-matters", about_id: option, body: expect.objectContaining({ text: "I want this." }) }),
        expect.objectContaining({ kind: "picture-answer", about_id: decision, body: expect.objectContaining({ answer: "no" }) }),
        expect.objectContaining({
          kind: "decided",
          body: expect.objectContaining({ who: "together", text: "We decided on this together: Half the dose" }),
        }),
      ]),
    );
    await press(member, `/people/${personId}${at(`want-${option}`)}`, "no");
    expect((await person.get(`/people/${personId}/deciding/${decision}`)).body).toContain("I want this.");
  });
});
