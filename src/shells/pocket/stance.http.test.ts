import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { putForwardAdvance } from "../../../tests/builders/advance.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { aPlan, type Put } from "../../../tests/builders/plan.ts";
import { arrivalsOf, keepHere, newsFor, type Arrival, type Arrive } from "../../../tests/builders/pocket-arrival.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let personId: string;
let person: Visitor;
let arrive: Arrive;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  arrive = arrivalsOf(person, personId);
});

describe("a stance that waited on a device and arrives", () => {
  async function aPlanOf() {
    const goal = await said(server.database, personId, { body: { text: "Swim again", why: "" } });
    return aPlan(server, personId, { statements: [goal] });
  }
  const stance = ({ agreementId, digest }: Put, more: Record<string, string> = {}, id = newId()) => ({
    id,
    statementId: agreementId,
    kind: "stance",
    about: agreementId,
    fields: { stance: "agree", reason: "", digest, ...more },
  });
  const signed = async () =>
    (await server.database.pool.query("select stance, reason, how, account_id from signature where person_id = $1 order by at", [personId]))
      .rows;
  const refusal = async (said: Arrival) => {
    const answer = await arrive(said);
    return [answer.statusCode, ...Object.values<string>(answer.json().problems)];
  };

  it("becomes a signature when it arrives, in the person's name, once", async () => {
    const first = stance(await aPlanOf(), { stance: "agree-but", reason: "Not on Mondays" });
    for (let times = 0; times < 3; times++) expect((await arrive(first)).json()).toEqual({ ok: true, clash: false });
    expect(await signed()).toEqual([{ stance: "agree-but", reason: "Not on Mondays", how: "own sign-in", account_id: personId }]);
    await arrive(stance({ agreementId: first.about, digest: first.fields.digest, path: "" }));
    expect((await signed()).map((each) => each.stance)).toEqual(["agree-but", "agree"]);
  });

  it("signs nothing where the words were taken back, made anew or are others; and had it arrived before, it stays", async () => {
    const plan = await aPlanOf();
    expect(await refusal(stance({ ...plan, digest: "0".repeat(64) }))).toEqual([
      422,
      "These are not the words you were shown. Read them again, then sign.",
    ]);
    expect(await refusal(stance(plan, { stance: "disagree" }))).toEqual([422, "Write something here first."]);
    const arrived = stance(plan);
    await arrive(arrived);
    const renewed = await aPlan(server, personId, {
      statements: [await said(server.database, personId, { body: { text: "Swim in the sea", why: "" } })],
    });
    expect((await refusal(stance(plan)))[1]).toContain("There is a newer version of this plan");
    await person.post(`${renewed.path}/withdraw`);
    expect((await refusal(stance(renewed)))[1]).toContain("taken back before your answer arrived");
    await person.post(`${plan.path}/withdraw`);
    expect((await arrive(arrived)).json()).toEqual({ ok: true, clash: false });
    expect(await signed()).toHaveLength(1);
  });

  it("never signs what can bind in law, whatever it says and carries; the device offers its page instead", async () => {
    await said(server.database, personId, { kind: "advance-people", body: { topic: "not-tell", text: "Not my father" } });
    await keepHere(person);
    const advance = { ...(await putForwardAdvance(server.database, personId)), path: "" };
    const { pages, places } = (await newsFor(person)).kept;
    const page = pages.find(({ id }: { id: string }) => id === `agreement-${advance.agreementId}`);
    expect(places[`stance-${advance.agreementId}`]).toBeUndefined();
    expect(page.html).toContain("Not my father");
    expect(page.html).toContain(`/people/${personId}/plan/${advance.agreementId}`);
    expect(page.html).toContain("signed on its own page");
    const tried = [{}, { stance: "disagree", reason: "No" }, { stance: "witness" }, { pin: "8351", how: "own sign-in" }];
    for (const more of tried)
      expect(await refusal(stance(advance, more as Record<string, string>))).toEqual([422, expect.stringContaining("can bind in law")]);
    expect(await signed()).toEqual([]);
  });

  it("signs nothing in another person's record, nor what is not there", async () => {
    const plan = await aPlanOf();
    const otherId = await aPerson(server.database, "Person B");
    const theirs = await arrive(stance(plan), { who: await server.as(otherId), account: otherId });
    expect(theirs.json().problems[""]).toContain("not in your record any more");
    expect((await refusal(stance({ ...plan, agreementId: newId() })))[1]).toContain("not in your record any more");
    expect(await signed()).toEqual([]);
  });

  it("is asked for on the device with the exact words, until it was given, and never named signed before", async () => {
    await keepHere(person);
    const plan = await aPlanOf();
    const kept = (await newsFor(person)).kept;
    const page = kept.pages.find(({ id }: { id: string }) => id === `agreement-${plan.agreementId}`);
    expect(page.html).toContain("Swim again");
    expect(page.html).toContain("This signs nothing yet");
    expect(kept.places[`stance-${plan.agreementId}`]).toMatchObject({ about: plan.agreementId, kind: "stance", edits: false });
    expect(kept.places[`stance-${plan.agreementId}`].form).toContain(plan.digest);
    await arrive(stance(plan));
    expect(JSON.stringify((await newsFor(person)).kept)).toContain("You have said what you think of it:");
    await server.database.pool.query("update signature set at = now() - interval '8 days' where person_id = $1", [personId]);
    expect(JSON.stringify((await newsFor(person)).kept)).not.toContain(`agreement-${plan.agreementId}`);
  });
});
