import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { pdfWords } from "../../../tests/builders/pdf-text.ts";
import { fhirProblems } from "../../../tests/builders/fhir.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const BORN = "born 5 March 1984";
const UNSAID = "It does not say a full name or a date of birth";
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;

async function somebody(): Promise<{ personId: string; person: Visitor }> {
  const personId = await aPerson(server.database, "Tomek");
  await said(server.database, personId, { kind: "advance-people", body: { topic: "not-tell", text: "Not my father" } });
  return { personId, person: await server.as(personId) };
}
const identity = { fullName: "Tomasz Lis", bornOn: "1984-03-05" };
const give = (person: Visitor) => person.post("/sharing/emergency/identity", identity);
const agree = (personId: string) => `/people/${personId}/agree/advance-choices`;

async function putForward(person: Visitor, personId: string, more: Record<string, string> = {}): Promise<string> {
  const read = hidden((await person.get(agree(personId))).body, "read");
  const answer = await person.post(agree(personId), { id: newId(), read, reviewOn: "2099-01-01", ...more });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location).split("?")[0]!;
}

describe("choices in advance that somebody puts forward", () => {
  it("say their full name and date of birth in every form, once they tick that", async () => {
    const { person, personId } = await somebody();
    await give(person);
    const plan = await putForward(person, personId, { saysWho: "yes" });
    for (const form of ["", "/text"]) {
      const { body } = await person.get(plan + form);
      expect(body).toContain("Tomasz Lis");
      expect(body).toContain(BORN);
    }
    expect(pdfWords((await person.get(`${plan}/pdf`)).rawPayload)).toContain(BORN);
    const bundle = JSON.parse((await person.get(`${plan}/fhir`)).body);
    expect(fhirProblems(bundle)).toEqual([]);
    const patient = bundle.entry.map((each: any) => each.resource).find((each: any) => each.resourceType === "Patient");
    expect(patient).toMatchObject({ birthDate: "1984-03-05", name: [{ use: "official", text: "Tomasz Lis" }, { text: "Tomek" }] });
    // the next version is ticked as this one was
    expect((await person.get(agree(personId))).body).toMatch(/<input[^>]*name="saysWho"[^>]*checked/);
  });

  it("say neither where they did not tick it, and tell the reader so", async () => {
    const { person, personId } = await somebody();
    await give(person);
    expect((await person.get(agree(personId))).body).not.toMatch(/<input[^>]*name="saysWho"[^>]*checked/);
    const plan = await putForward(person, personId);
    for (const form of ["", "/text", "/fhir"]) {
      const { body } = await person.get(plan + form);
      expect(body).not.toMatch(/Tomasz Lis|5 March 1984|1984-03-05/);
      expect(body).toContain(UNSAID);
    }
  });

  it("never say what somebody else wrote down of them, also when that is asked for", async () => {
    const { person, personId } = await somebody();
    const team = await aTeam(server.database);
    const memberId = await aMember(server.database, team);
    await workingTogether(server.database, personId, team.teamId);
    expect((await (await server.as(memberId)).post(`/people/${personId}/identity`, identity)).statusCode).toBe(303);
    expect((await person.get(agree(personId))).body).toContain("Give your full name and date of birth");
    const plan = await putForward(person, personId, { saysWho: "yes" });
    expect((await person.get(`${plan}/text`)).body).toContain(UNSAID);
  });

  it("are shown again where who they are was changed since the page was read", async () => {
    const { person, personId } = await somebody();
    await give(person);
    const read = hidden((await person.get(agree(personId))).body, "read");
    await person.post("/sharing/emergency/identity", { fullName: "Tomasz Lisowski", bornOn: "1984-03-05" });
    const answer = await person.post(agree(personId), { id: newId(), read, reviewOn: "2099-01-01", saysWho: "yes" });
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining("Tomasz Lisowski")]);
  });
});
