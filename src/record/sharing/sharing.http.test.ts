import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { said } from "../../../tests/builders/said.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { tellAccess } from "../statements/access.ts";
import { reachInto } from "../reach/reach.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const NOT_BROKEN = [200, 303, 404, 422, 400, 403];

/** A person who works with a team of two and has a supporter. */
async function aStory() {
  const { database } = server;
  const personId = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team Riverside");
  const memberId = await aMember(database, team, "practitioner", "Member Jo");
  await aMember(database, team, "peer worker", "Member Ali");
  await aMember(database, team, "educator", "Member Who Sees Nothing");
  await workingTogether(database, personId, team.teamId);
  const supporterId = await aSupporter(database, personId, "Sam", "sister");
  return { personId, teamId: team.teamId, memberId, supporterId, person: await server.as(personId) };
}

const sharing = (more: Fields = {}): Fields => ({
  id: newId(),
  sections: ["goals", "strengths"],
  may: "answer",
  until: "day",
  day: "2099-03-01",
  reason: "",
  ...more,
});

const reachOf = (memberId: string, personId: string) =>
  transaction(server.database.pool, { provenAccount: memberId }, (tx, actor) => reachInto(tx, actor!, personId));

describe("sharing", () => {
  test("begins with only you", async () => {
    const { person } = await aStory();
    const page = await person.get("/sharing");
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Only you");
    expect(page.body).toContain("Team Riverside");
  });

  test("of several single things with the same ones is told at once, and folded where there are many", async () => {
    const { person, personId, teamId } = await aStory();
    const { database } = server;
    for (const text of ["Bread", "Tea", "Rain"]) {
      const statement = await said(database, personId, { kind: "goal", body: { title: text, text } });
      await aGrant(database, personId, { teamId, sections: [], statementId: statement, may: ["see"] });
    }
    const { body } = await person.get("/sharing");
    expect(body).toMatch(/“Rain”; “Tea”; “Bread”, each with its parts and what is said beside it: <b>/);
    const folded = /3 single things, each shared by itself[^]*?<\/details>/.exec(body)![0];
    expect(folded.match(/Stop this/g)).toHaveLength(3);
  });

  test("is told in words before it is saved, and holds once it is", async () => {
    const { person, personId, teamId, memberId } = await aStory();
    const fields = sharing({ to: `team:${teamId}`, reason: "So that they know <me>" });
    const check = await person.post("/sharing/check", fields);
    expect(check.statusCode).toBe(200);
    expect(check.body).toContain("Team Riverside, 2 people today: Member Ali and Member Jo,");
    expect(check.body).toContain("will see your strengths and your goals, also what you add later, until the end of 1 March 2099.");
    expect(check.body).toContain("They cannot change your words.");
    expect(check.body).toContain("So that they know &lt;me>");
    expect(await reachOf(memberId, personId)).toBeNull();

    expect((await person.post("/sharing/save", fields)).headers.location).toBe("/sharing?done=shared");
    expect((await person.post("/sharing/save", fields)).headers.location).toBe("/sharing?done=shared");
    const reach = await reachOf(memberId, personId);
    expect(reach!.grants).toHaveLength(1);
    expect(reach!.grants[0]).toMatchObject({ sections: ["goals", "strengths"], may: ["see", "answer"], reason: "So that they know <me>" });
    // the last day counts to its end in London
    expect(reach!.grants[0]!.ends_at!.toISOString()).toBe("2099-03-02T00:00:00.000Z");
    const page = (await person.get("/sharing")).body;
    expect(page).toContain("<b>Team Riverside</b> can see it and answer, until 1 March 2099");
  });

  test("keeps all that was chosen when something is to be changed", async () => {
    const { person, supporterId } = await aStory();
    const page = await person.post("/sharing/new", sharing({ to: `supporter:${supporterId}`, reason: "Because" }));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`value="supporter:${supporterId}" checked`);
    expect(page.body).toContain('value="goals" checked');
    expect(page.body).toContain("2099-03-01");
    expect(page.body).toContain("Because");
  });

  test("one entry goes with all that is said about it", async () => {
    const { person, personId, memberId, teamId } = await aStory();
    const statementId = newId();
    await server.database.pool.query(
      `insert into revision (person_id, revision_id, statement_id, kind, section, root_id, voice, author_id, body)
       values ($1, $2, $3, $5, 'my-story', $3, 'own', $1, $4)`,
      [personId, newId(), statementId, JSON.stringify({ title: "", text: "I grew up by the sea" }), "story-part"],
    );
    const form = await person.get(`/sharing/new?statement=${statementId}`);
    expect(form.statusCode).toBe(200);
    expect(form.body).toContain("I grew up by the sea");
    const fields = sharing({ to: `team:${teamId}`, statement: statementId, sections: [], until: "stop", day: "" });
    expect((await person.post("/sharing/check", fields)).body).toContain("I grew up by the sea");
    await person.post("/sharing/save", fields);
    expect((await reachOf(memberId, personId))!.grants[0]).toMatchObject({ statement_id: statementId, sections: [], ends_at: null });
    const page = (await person.get("/sharing")).body;
    const story = /My story<\/dt>.*?<\/dd>/s.exec(page)![0];
    expect(story).not.toContain("Only you");
    for (const words of ["I grew up by the sea", "Team"]) expect(story).toContain(words);
    expect((await person.get(`/people/${personId}/statements/${statementId}`)).body).toContain(`/sharing/new?statement=${statementId}`);
  });

  test("stops at once, one by one or all; sharing again starts from what it was", async () => {
    const { person, personId, memberId, teamId, supporterId } = await aStory();
    const first = sharing({ to: `team:${teamId}` });
    await person.post("/sharing/save", first);
    await person.post("/sharing/save", sharing({ to: `supporter:${supporterId}` }));
    const stopped = await person.post(`/sharing/${first.id}/stop`);
    expect(stopped.headers.location).toBe(`/sharing?done=stopped&at=${first.id}`);
    expect((await person.post(`/sharing/${first.id}/stop`)).headers.location).toBe("/sharing?done=already");
    expect(await reachOf(memberId, personId)).toBeNull();
    // undone with one press, once
    const notice = (await person.get(stopped.headers.location as string)).body;
    expect(notice).toContain(
      "Stopped. Your name, your pronouns, how to contact you and what helps you take part can always be seen by Team Riverside. Teams among them also see your full name and date of birth, if you gave them.",
    );
    const id = newId();
    expect(notice).toContain(`action="/sharing/${first.id}/again"`);
    for (const _twice of [1, 2]) await person.post(`/sharing/${first.id}/again`, { id });
    expect((await reachOf(memberId, personId))!.grants).toMatchObject([{ grant_id: id, team_id: teamId }]);
    await person.post(`/sharing/${id}/stop`);
    expect(await reachOf(supporterId, personId)).not.toBeNull();
    expect((await person.get("/sharing/end-all")).body).toContain("End all sharing now?");
    await person.post("/sharing/end-all");
    expect(await reachOf(supporterId, personId)).toBeNull();
    const again = await person.get(`/sharing/new?again=${first.id}`);
    expect(again.body).toContain(`value="team:${teamId}" checked`);
    expect(again.body).toContain('value="strengths" checked');
  });

  test("names all that would stay when it ends, and ends it in the same press", async () => {
    const { person, personId, memberId, teamId, supporterId } = await aStory();
    await person.post("/sharing/save", sharing({ to: `supporter:${supporterId}` }));
    const bath = await said(server.database, personId, { kind: "safety-myself", body: { text: "The bath" } });
    await person.post("/card/choose/helps", { id: newId(), statements: [bath] });
    await person.post("/card/link", { id: newId() });
    const rows = (sql: string) => server.database.pool.query(sql, [personId]).then(({ rows: [row] }) => row as Record<string, unknown>);
    const codes = () =>
      rows("select count(*)::int as n from crisis_card_link where person_id = $1 and ended_at is null").then(({ n }) => n);
    expect(await codes()).toBe(1);
    const asked = (await person.get("/sharing/end-all")).body;
    expect(asked).toContain("Anyone who has your card’s code can open your crisis card.");
    expect(asked).toContain("In an emergency a practitioner of Organisation A can open");
    expect(asked).toMatch(/what helps you take part can always be seen by .*Team Riverside/);
    expect(asked).not.toMatch(/[Oo]nly you/);
    // without the ticks it stays, and is said
    const kept = (await person.get((await person.post("/sharing/end-all")).headers.location as string)).body;
    expect(kept).toContain("Nobody can open anything of yours now, apart from what is named here.");
    expect(kept).toContain("Anyone who has your card’s code can open your crisis card.");
    expect(await codes()).toBe(1);
    const done = await person.post("/sharing/end-all", { also: ["card-code", "emergency", "emergency-open"] });
    const ended = (await person.get(done.headers.location as string)).body;
    expect(ended).not.toContain("card’s code");
    expect(ended).not.toContain("In an emergency a");
    expect(await codes()).toBe(0);
    await person.post(`/sharing/teams/${teamId}/end`);
    expect(await reachOf(memberId, personId)).toBeNull();
    // whoever supports them still knows what they are called: so it is not said that nobody does
    const nearly = (await person.get("/sharing/ended")).body;
    expect(nearly).toContain("can always be seen by Sam");
    expect(nearly).toContain("apart from what is named here");
    await server.database.pool.query("update supporter set ended_at = now() where person_id = $1", [personId]);
    const alone = (await person.get("/sharing/ended")).body;
    expect(alone).toContain("Nobody can open anything of yours now.");
  });

  test("ends with the team when the person stops working with it", async () => {
    const { person, personId, memberId, teamId } = await aStory();
    await person.post("/sharing/save", sharing({ to: `team:${teamId}` }));
    expect((await person.get(`/sharing/teams/${teamId}/end`)).body).toContain("must keep them for 20 years");
    await person.post(`/sharing/teams/${teamId}/end`);
    expect(await reachOf(memberId, personId)).toBeNull();
    expect((await person.get(`/sharing/teams/${teamId}/end`)).statusCode).toBe(404);
  });

  test("is not somebody else's to see or to end", async () => {
    const { person, personId, memberId, teamId } = await aStory();
    const fields = sharing({ to: `team:${teamId}` });
    await person.post("/sharing/save", fields);
    const other = await server.as(await aPerson(server.database, "Person B"));
    expect((await other.get("/sharing")).body).not.toContain("Team Riverside");
    expect((await other.post(`/sharing/${fields.id}/stop`)).headers.location).toBe("/sharing?done=already");
    expect((await other.post(`/sharing/teams/${teamId}/end`)).statusCode).toBe(404);
    expect((await other.get(`/sharing/new?again=${fields.id}`)).statusCode).toBe(404);
    const member = await server.as(memberId);
    expect((await member.get("/sharing")).statusCode).toBe(404);
    expect((await member.post(`/sharing/${fields.id}/stop`)).statusCode).toBe(404);
    expect(await reachOf(memberId, personId)).not.toBeNull();
    const nobody = await server.as(null);
    expect((await nobody.get("/sharing")).headers.location).toBe("/sign-in?next=%2Fsharing");
    expect((await nobody.post("/sharing/end-all")).statusCode).toBe(303);
    expect(await reachOf(memberId, personId)).not.toBeNull();
  });
});

describe("bad input", () => {
  const long = "x".repeat(1001);
  const wrong: [string, (story: Awaited<ReturnType<typeof aStory>>) => Fields, string][] = [
    ["nothing at all", () => ({ to: "", sections: [], may: "", until: "", day: "", reason: "" }), "Choose at least one part"],
    ["nobody", () => ({ to: "" }), "Choose with whom."],
    ["somebody unknown", () => ({ to: `team:${newId()}` }), "Choose with whom."],
    ["oneself", ({ personId }) => ({ to: `supporter:${personId}` }), "Choose with whom."],
    ["a member of the team as if they were a supporter", ({ memberId }) => ({ to: `supporter:${memberId}` }), "Choose with whom."],
    ["not even an id", () => ({ to: "team:'; drop table person; --" }), "Choose with whom."],
    ["no part", () => ({ sections: [] }), "Choose at least one part to share."],
    ["a part that is none", () => ({ sections: ["risk"] }), "Choose at least one part to share."],
    ["an unknown right", () => ({ may: "delete" }), "Choose what they may do."],
    ["no time", () => ({ until: "" }), "Choose for how long."],
    ["a day but none given", () => ({ day: "" }), "Give the last day"],
    ["a day that does not exist", () => ({ day: "2099-02-30" }), "Give a day that exists"],
    ["a day far outside any calendar", () => ({ day: "99999-01-01" }), "Give a day that exists"],
    ["a day that is over", () => ({ day: "2020-01-01" }), "This day is over."],
    ["a reason too long", () => ({ reason: long }), "longer than 1,000 characters"],
    ["a reason with NUL", () => ({ reason: "a\u0000b" }), "cannot be stored"],
    ["a forged id", () => ({ id: "7" }), "out of date"],
    ["an entry that is not there", () => ({ statement: newId(), sections: [] }), "This entry is not there any more."],
  ];
  test.each(wrong)("%s is refused kindly, and what was typed is kept", async (_name, change, says) => {
    const story = await aStory();
    const fields = sharing({ to: `team:${story.teamId}`, reason: "Kept words", ...change(story) });
    for (const path of ["/sharing/check", "/sharing/save"]) {
      const answer = await story.person.post(path, fields);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(says);
      if (fields.reason === "Kept words") expect(answer.body).toContain("Kept words");
      if (fields.to === `team:${story.teamId}`) expect(answer.body).toContain(`value="${fields.to}" checked`);
    }
    expect(await reachOf(story.memberId, story.personId)).toBeNull();
  });

  test("an id that is somebody else's, or nobody's, is nowhere", async () => {
    const { person } = await aStory();
    const paths = [
      `/sharing/${newId()}/stop`,
      "/sharing/7/stop",
      `/sharing/teams/${newId()}/end`,
      `/sharing/supporters/${newId()}/end`,
      `/sharing/supporters/x/again`,
    ];
    for (const path of paths) expect(NOT_BROKEN).toContain((await person.post(path, { id: "x" })).statusCode);
    for (const query of ["who=x&before=y", `who=${newId()}&before=${newId()}`, "who=a&who=b&before=1"]) {
      expect((await person.get(`/sharing/looked?${query}`)).statusCode).toBe(200);
    }
    expect(NOT_BROKEN).toContain((await person.get("/sharing/new?statement=x&section=y&to=z&again=1")).statusCode);
    expect((await person.get("/sharing?done=constructor")).statusCode).toBe(200);
  });

  test("a form of another site is not taken", async () => {
    const { person, personId, memberId, teamId } = await aStory();
    await person.post("/sharing/save", sharing({ to: `team:${teamId}` }));
    expect((await person.post("/sharing/end-all", {}, { origin: "https://elsewhere.example" })).statusCode).toBe(403);
    expect(await reachOf(memberId, personId)).not.toBeNull();
  });
});

describe("who looked", () => {
  test("tells who, when, what and by which right, page by page, and only to the person", async () => {
    const { person, personId, memberId, supporterId, teamId } = await aStory();
    expect((await person.get("/sharing/looked")).body).toContain("Nobody looked yet");
    await person.post("/sharing/save", sharing({ to: `team:${teamId}` }));
    await person.post("/sharing/save", sharing({ to: `supporter:${supporterId}` }));
    const look = (who: string) =>
      transaction(server.database.pool, { provenAccount: who }, async (tx, actor) =>
        tellAccess(tx, actor!, { personId, act: "saw", right: "grant", what: ["goals", "strengths"] }),
      );
    for (let time = 0; time < 41; time++) await look(memberId);
    await look(supporterId);
    const first = (await person.get("/sharing/looked")).body;
    expect(first).toContain("saw your strengths and your goals");
    expect(first).toContain("You share it with them");
    expect(first).toContain("practitioner, Team Riverside (41 times)");
    const older = /href="(\/sharing\/looked\?before=[^"]+)"/.exec(first)![1]!;
    const second = (await person.get(older)).body;
    expect(second.match(/<h3>Member Jo/g)).toHaveLength(1);
    expect(second).not.toContain("Show earlier ones");
    const onlySam = (await person.get(`/sharing/looked?who=${supporterId}`)).body;
    expect(onlySam.match(/<h3>/g)).toHaveLength(1);
    expect(onlySam).not.toContain("<h3>Member Jo");
    const member = await server.as(memberId);
    expect((await member.get("/sharing/looked")).statusCode).toBe(404);
  });
});

describe("supporters", () => {
  test("are invited with a link and a code that are shown once, withdrawn and let go", async () => {
    const { person, personId } = await aStory();
    const supporterId = newId();
    const fields = { id: newId(), supporterId, name: "Chris", relationship: "friend", email: "chris@example.org" };
    const card = await person.post("/sharing/supporters/new", fields);
    expect(card.statusCode).toBe(200);
    const token = /\/invitation\/([\w-]{43})/.exec(card.body)![1]!;
    expect(card.body).toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
    expect(server.messages.at(-1)).toMatchObject({ to: "chris@example.org" });
    expect(server.messages.at(-1)!.text).toContain(token);
    expect((await person.post("/sharing/supporters/new", fields)).headers.location).toBe("/sharing/supporters?done=known");
    // somebody else whose name only looks the same: told apart, with all that was typed
    for (const name of [fields.name.replace("o", "о").toUpperCase(), `${fields.name}.`]) {
      const alike = await person.post("/sharing/supporters/new", { ...fields, id: newId(), supporterId: newId(), name });
      expect([alike.statusCode, /looks the same|letters of two alphabets/.test(alike.body), alike.body.includes(name)]).toEqual([
        422,
        true,
        true,
      ]);
    }

    const again = await person.post(`/sharing/supporters/${supporterId}/again`, { id: newId() });
    expect(again.body).not.toContain(token);
    const { rows } = await server.database.pool.query("select withdrawn_at from invitation where supporter_id = $1 order by created_at", [
      supporterId,
    ]);
    expect(rows.map((row) => row.withdrawn_at !== null)).toEqual([true, false]);

    await person.post(`/sharing/supporters/${supporterId}/end`);
    const open = await server.database.pool.query("select 1 from invitation where supporter_id = $1 and withdrawn_at is null", [
      supporterId,
    ]);
    expect(open.rowCount).toBe(0);
    expect((await person.get("/sharing/supporters")).body).toContain("No longer your supporters");
    const { rows: kept } = await server.database.pool.query("select 1 from supporter where person_id = $1 and supporter_id = $2", [
      personId,
      supporterId,
    ]);
    expect(kept).toHaveLength(1);
  });

  test("lose all that was shared with them when they are let go", async () => {
    const { person, personId, supporterId } = await aStory();
    await person.post("/sharing/save", sharing({ to: `supporter:${supporterId}` }));
    expect(await reachOf(supporterId, personId)).not.toBeNull();
    const { rows } = await server.database.pool.query("select supporter_id from supporter where person_id = $1", [personId]);
    // what it means is said before the button that does it
    const page = (await person.get("/sharing/supporters")).body;
    expect(page).toMatch(/They will see nothing of yours any more.*<form[^>]*supporters\/[^"]*\/end"/s);
    await person.post(`/sharing/supporters/${rows[0].supporter_id}/end`);
    expect(await reachOf(supporterId, personId)).toBeNull();
  });

  const wrong: [string, Fields, string][] = [
    ["no name", { name: " " }, "Write their name"],
    ["a name too long", { name: "x".repeat(101) }, "Write their name"],
    ["no relationship", { relationship: "" }, "Write who they are to you"],
    ["an address that is none", { email: "chris@@" }, "does not look like an e-mail address"],
    ["more than one line in an address", { email: "a@example.org\nBcc: b@example.org" }, "does not look like an e-mail address"],
    ["a forged id", { id: "1" }, "out of date"],
  ];
  test.each(wrong)("%s is refused, and what was typed is kept", async (_name, change, says) => {
    const { person } = await aStory();
    const answer = await person.post("/sharing/supporters/new", {
      id: newId(),
      supporterId: newId(),
      name: "Chris",
      relationship: "friend",
      email: "",
      ...change,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    if (!("relationship" in change)) expect(answer.body).toContain('value="friend"');
  });
});
