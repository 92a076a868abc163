import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aPerson, aSupporter } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string;
let person: Visitor;
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
});

let PHOTO: Buffer;
beforeAll(async () => {
  PHOTO = await sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: "at the lake house" } })
    .toBuffer();
});

async function send(fields: Record<string, string>, file: Buffer | null, who = person) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set("file", new Blob([new Uint8Array(file)]), "cat.png");
  const sent = new Response(form);
  return who.send("/safety/pictures", Buffer.from(await sent.arrayBuffer()), sent.headers.get("content-type")!);
}
const ids = (body: string) => [...body.matchAll(/<img src="\/safety\/pictures\/([0-9a-f-]{36})"/g)].map(([, id]) => id!);

describe("a picture of what somebody lives for", () => {
  it("is kept without what the camera wrote beside it, and stands in the safety plan with its words", async () => {
    await said(server.database, personId, { kind: "safety-reasons", body: { text: "The cat" } });
    expect((await send({ id: newId(), words: "The cat, asleep" }, PHOTO)).statusCode).toBe(303);
    const { body } = await person.get("/safety");
    expect(body).toContain('alt="The cat, asleep"');
    const picture = await person.get(`/safety/pictures/${ids(body)[0]}`);
    expect([picture.statusCode, picture.headers["content-type"], picture.headers["x-content-type-options"]]).toEqual([
      200,
      "image/jpeg",
      "nosniff",
    ]);
    expect(picture.rawPayload.includes("lake house")).toBe(false);
  });

  it("given a photo of twelve million points, as a telephone takes it, is kept smaller", async () => {
    const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
    const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: "teal", noise } })
      .jpeg({ quality: 92 })
      .toBuffer();
    expect(photo.length).toBeGreaterThan(4_000_000);
    expect((await send({ id: newId(), words: "The sea" }, photo)).statusCode).toBe(303);
    const [id] = ids((await person.get("/safety/pictures")).body);
    const kept = await sharp((await person.get(`/safety/pictures/${id}`)).rawPayload).metadata();
    expect([kept.format, kept.width, kept.height]).toEqual(["jpeg", 2048, 1536]);
  });

  it("is not even read where nobody is signed in: they are led to sign in", async () => {
    const answer = await send({ id: newId(), words: "The cat" }, PHOTO, await server.as(null));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/sign-in"]);
  });

  it("given a session that ended meanwhile, its words are kept for whose page it was, and it is chosen once more", async () => {
    const page = await person.get("/safety/pictures");
    const hidden = [...page.body.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
    const file = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: "teal" } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const fields = { ...Object.fromEntries(hidden), words: "The cat, on the day she came" };
    const answer = await send(fields, file, await server.as(null));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/sign-in?next=%2Fsafety%2Fpictures&ended=file"]);
    expect((await (await server.as(null)).get(answer.headers.location!)).body).toContain("choose it once more");
    expect((await person.get("/safety/pictures")).body).toContain("The cat, on the day she came");
  });

  it("is asked for again where its words are missing, since a page cannot fill in a file", async () => {
    const { statusCode, body } = await send({ id: newId(), words: " " }, PHOTO);
    expect([statusCode, body.includes("Choose the same picture once more")]).toEqual([422, true]);
    expect(ids(body)).toEqual([]);
  });

  it("is nobody else’s, whatever is shared", async () => {
    await send({ id: newId(), words: "The cat, asleep" }, PHOTO);
    await said(server.database, personId, { kind: "safety-reasons", body: { text: "The cat" } });
    const [id] = ids((await person.get("/safety/pictures")).body);
    const friendId = await aSupporter(server.database, personId);
    await aGrant(server.database, personId, { accountId: friendId, sections: ["safety-reasons", "plan"], may: ["see", "answer", "write"] });
    const friend = await server.as(friendId);
    expect((await friend.get(`/people/${personId}`)).body).not.toContain(id);
    for (const who of [friend, await server.as(await aPerson(server.database, "Person B")), await server.as(null)])
      expect((await who.get(`/safety/pictures/${id}`)).statusCode).not.toBe(200);
  });

  it("is there once when it is sent twice, at most six are kept, and one goes for good", async () => {
    const id = newId();
    for (let time = 0; time < 2; time += 1) expect((await send({ id, words: "One" }, PHOTO)).statusCode).toBe(303);
    for (let more = 0; more < 5; more += 1) await send({ id: newId(), words: "More" }, PHOTO);
    const refused = await send({ id: newId(), words: "One too many" }, PHOTO);
    expect([refused.statusCode, ids(refused.body).length]).toEqual([422, 6]);
    await person.post(`/safety/pictures/${id}/remove`, {});
    expect(ids((await person.get("/safety/pictures")).body)).toHaveLength(5);
    expect((await person.get(`/safety/pictures/${id}`)).statusCode).toBe(404);
  });

  it("is refused in words where it is no picture, too large or missing, with what was typed kept", async () => {
    for (const [file, why] of [
      [null, "Choose a picture first"],
      [Buffer.from("<svg onload=alert(1)>"), "not a JPEG, PNG or WebP"],
      [Buffer.concat([PHOTO, Buffer.alloc(20_100_000)]), "larger than 20 MB"],
      [Buffer.from("\0\0\0\u0018ftypheic0000mif1heic", "latin1"), "HEIC"],
      [await sharp(PHOTO).gif().toBuffer(), "This picture moves"],
    ] as const) {
      const { statusCode, body } = await send({ id: newId(), words: "My garden" }, file);
      expect([statusCode, body.includes(why), body.includes('value="My garden"')]).toEqual([422, true, true]);
    }
    expect((await send({ id: newId(), words: " " }, PHOTO)).statusCode).toBe(422);
  });
});
