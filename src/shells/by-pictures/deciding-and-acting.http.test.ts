import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSupporter } from "../../../tests/builders/people.ts";
import { aPersonAsked, inUseOf, press } from "../../../tests/builders/pictures.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe("what could be done", () => {
  async function aDecision() {
    const asked = await aPersonAsked(server);
    const decision = await said(server.database, asked.personId, { kind: "decision", body: { text: "My tablets" } });
    const about = (kind: string, aboutId: string, body: unknown) => said(server.database, asked.personId, { kind, about: aboutId, body });
    const option = await about("decision-option", decision, { text: "Half the dose" });
    const point = await about("option-point", option, { side: "bad", text: "I may sleep less" });
    return { ...asked, decision, option, point, at: (question: string) => `/by-pictures/options/${question}?about=${decision}` };
  }

  it("matters a lot, or a little, and never both, whatever was answered on the way", async () => {
    const { personId, person, point, at } = await aDecision();
    const weights = async () =>
      (await inUseOf(server, personId)).filter(({ kind }) => kind === "option-matters").map(({ body }) => body.weight);
    expect((await person.get(at(`little-${point}`))).statusCode).toBe(404);
    await press(person, at(`matters-${point}`), "yes");
    expect(await weights()).toEqual(["lot"]);
    const { headers } = await press(person, at(`matters-${point}`), "no");
    expect(headers.location).toContain(`/little-${point}`);
    await press(person, at(`little-${point}`), "yes");
    expect(await weights()).toEqual(["little"]);
    await press(person, at(`matters-${point}`), "yes");
    expect(await weights()).toEqual(["lot"]);
    await press(person, at(`matters-${point}`), "unsure");
    await press(person, at(`little-${point}`), "no");
    expect(await weights()).toEqual([]);
  });

  it("can have been decided by somebody else, also what the person does not want, and is then never shown as agreed", async () => {
    const { personId, person, member, decision, option, at } = await aDecision();
    expect((await person.get(at(`other-${option}`))).statusCode).toBe(404);
    await press(person, at(`want-${option}`), "no");
    expect((await person.get(at(`me-${option}`))).statusCode).toBe(404);
    await press(person, at(`other-${option}`), "yes");
    expect((await inUseOf(server, personId)).find(({ kind }) => kind === "decided")).toMatchObject({
      voice: "own",
      body: { who: "other", text: "Somebody else decided on this: Half the dose" },
    });
    for (const who of [person, member]) {
      const { body } = await who.get(`/people/${personId}/deciding/${decision}`);
      expect(body).toContain("Not agreed");
      expect(body).toContain("I did not say under which power.");
    }
  });

  it("asks no more who decided once that was said, until it is taken back", async () => {
    const { person, option, at } = await aDecision();
    const asks = async () =>
      Promise.all(["me", "together", "other"].map(async (who) => (await person.get(at(`${who}-${option}`))).statusCode));
    await press(person, at(`want-${option}`), "yes");
    expect(await asks()).toEqual([200, 200, 200]);
    await press(person, at(`together-${option}`), "yes");
    expect(await asks()).toEqual([404, 200, 404]);
    await press(person, at(`together-${option}`), "no");
    expect(await asks()).toEqual([200, 200, 200]);
  });
});

describe("what somebody can decide", () => {
  const assessed = {
    decision: "Whether to sleep upstairs",
    tried: ["time-of-day"],
    understand: "no",
    keep: "no",
    weigh: "no",
    tell: "yes",
    outcome: "cannot",
    why: "Could not keep the choices in mind",
    assessedOn: dayIn(-1),
    reviewOn: dayIn(30),
    absent: "Asleep",
    askOn: dayIn(0),
  };

  it("is answered beside what the service wrote, and changes nothing of that", async () => {
    const { personId, person, member, memberId } = await aPersonAsked(server, []);
    const record = await said(server.database, personId, { by: memberId, kind: "capacity-record", voice: "practitioner", body: assessed });
    expect((await person.get("/rights/capacity")).body).toContain(`/by-pictures/what-i-can-decide?about=${record}`);
    expect((await person.get("/home")).body).toContain("You are asked again what you say");
    const at = (question: string) => `/by-pictures/what-i-can-decide/${question}?about=${record}`;
    const page = (await person.get(at("help"))).body;
    expect(page).toContain("Whether to sleep upstairs");
    expect(page).not.toContain("Could not decide");
    await press(person, at("help"), "yes");
    await press(person, at("understand"), "no");
    expect((await person.get("/home")).body).not.toContain("You are asked again what you say");
    const read = (await person.get("/rights/capacity")).body;
    for (const words of ["I want help to decide this.", "Answered with a picture", "Do you understand what it is about?", "Holds now"])
      expect(read).toContain(words);
    // theirs until they share it; by duty it is asked beside
    expect((await member.get(`/people/${personId}/capacity`)).body).not.toContain("I want help to decide this.");
    await press(member, `/people/${personId}${at("myself")}`, "yes");
    expect((await member.get(`/people/${personId}/capacity`)).body).toContain("I want to decide this myself.");
    expect((await inUseOf(server, personId)).filter(({ voice }) => voice === "practitioner")).toMatchObject([
      { kind: "capacity-record", revisions: 1, body: { outcome: "cannot" } },
    ]);
  });
});

describe("who acts for somebody", () => {
  async function anAdvocate() {
    const asked = await aPersonAsked(server, []);
    const supporter = await aSupporter(server.database, asked.personId, "Marsha", "advocate");
    const { rows } = await server.database.pool.query("select supporter_id from supporter where account_id = $1", [supporter]);
    const id = newId();
    const naming = {
      id,
      supporterId: rows[0].supporter_id,
      kind: "advocate-imha",
      sections: ["legal-status"],
      may: "answer",
      evidence: "",
    };
    const named = await asked.person.post("/sharing/acting", { ...naming, startsOn: dayIn(-1), endsOn: "" });
    expect(named.headers.location).toBe("/sharing/acting?done=saved");
    return { ...asked, supporter, id, at: (question: string) => `/by-pictures/who-acts/${question}?about=${id}` };
  }

  it("is asked about by name, and read beside the authority, which stays as it is", async () => {
    const { person, id, at } = await anAdvocate();
    expect((await person.get("/sharing/acting")).body).toContain(`/by-pictures/who-acts?about=${id}`);
    expect((await person.get(at("want"))).body).toContain("Do you want Marsha to act for you?");
    await press(person, at("want"), "no");
    await press(person, at("fewer"), "yes");
    const acting = (await person.get("/sharing/acting")).body;
    for (const words of ["Do you want Marsha to act for you?", "Do you want Marsha to decide less for you?", "In force"])
      expect(acting).toContain(words);
    expect((await person.get(`/by-pictures/who-acts?about=${id}`)).body).toContain('href="/sharing/acting"');
  });

  it("is asked no more where it has ended, and never by whoever it is", async () => {
    const { personId, person, member, supporter, id, at } = await anAdvocate();
    const theirs = await server.as(supporter);
    expect((await theirs.get(`/people/${personId}${at("want")}`)).statusCode).toBe(404);
    // what the person named themselves, a service has not written down and does not see
    expect((await member.get(`/people/${personId}${at("want")}`)).statusCode).toBe(404);
    await person.post(`/people/${personId}/acting/${id}/end`, { id: newId(), why: "" });
    expect((await person.get(at("want"))).statusCode).toBe(404);
    expect((await person.get("/by-pictures/who-acts")).statusCode).toBe(200);
  });
});
