import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../ground/core/id.ts";
import { surround } from "../web/surroundings.ts";
import { aPerson } from "../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(async () => {
  surround({ unchecked: [] });
  await server.stop();
});

let personId: string;
let person: Visitor;
let nobody: Visitor;
const WELSH = { cookie: "ownterms_language=cy" };
beforeEach(async () => {
  surround({ unchecked: ["cy"] });
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  nobody = await server.as(null);
});

const main = (body: string) => body.slice(body.indexOf('<main id="main"'), body.indexOf("</main>"));
const UNCHECKED = "Nid oes siaradwr Cymraeg wedi gwirio";
const SOME_ENGLISH = "Mae rhan o&#39;r dudalen hon yn Saesneg|Mae rhan o'r dudalen hon yn Saesneg";

describe("Welsh, which is not written whole", () => {
  it("is chosen at the foot of a page, by its own name, and stays with the account", async () => {
    expect((await person.get("/home")).body).toMatch(/<button class="link" lang="cy">Cymraeg<\/button>/);
    await person.post("/language", { language: "cy", back: "/help" });
    const { body } = await person.get("/help");
    expect(body).toContain('<html lang="cy" dir="ltr"');
    expect(body).toContain("<h1>Cymorth nawr</h1>");
    expect(body).toMatch(/<button class="link" lang="en-GB">Standard English<\/button>/);
  });

  it("is not offered where the installation does not say so", async () => {
    surround({ unchecked: [] });
    expect((await nobody.get("/")).body).not.toContain("Cymraeg");
  });

  it("has the front pages and help whole, and says that no speaker has checked them", async () => {
    for (const path of ["/", "/help"]) {
      const { body } = await nobody.get(path, WELSH);
      expect(body, path).toContain(UNCHECKED);
      expect(body, path).not.toMatch(new RegExp(SOME_ENGLISH));
      expect(body, path).not.toContain('<span lang="en-GB">');
    }
  });

  it("asks about each step of a safety plan in Welsh", async () => {
    await person.post("/language", { language: "cy", back: "/safety" });
    await person.post("/safety/signs", {
      id: newId(),
      statementId: newId(),
      based: "",
      page: "step",
      text: "Dydw i ddim yn ateb negeseuon",
    });
    expect(main((await person.get("/safety")).body)).toContain('<h2 id="signs">Fy arwyddion rhybudd</h2>');
    expect(main((await person.get("/safety/signs")).body)).toMatch(/Sut ydych chi(?:'|&#39;)n sylwi/);
  });

  it("shows English where there is no Welsh yet, marked as English, and says so in Welsh", async () => {
    const { body } = await nobody.get("/sign-in", WELSH);
    expect(body).toMatch(new RegExp(SOME_ENGLISH));
    expect(main(body)).toMatch(/<h1><span lang="en-GB">[^<]+<\/span><\/h1>/);
    expect(body).not.toMatch(/[\uFDD0\uFDD1]/);
    expect(body).toMatch(/<title>[^<]*Ownterms<\/title>/);
  });

  it("keeps, sends and gives out no mark of what is lent", async () => {
    await person.post("/language", { language: "cy", back: "/home" });
    await person.post("/goals/new", { id: newId(), statementId: newId(), based: "", text: "Walk by the river", why: "" });
    for (const path of ["/home", "/goals", "/sharing", "/account", "/taking", "/pocket", "/manifest.webmanifest"])
      expect((await person.get(path)).body, path).not.toMatch(/[\uFDD0\uFDD1]/);
  });

  it("writes days as Welsh does", async () => {
    const { formatDay } = await import("../web/dates.ts");
    expect(formatDay("2026-12-04", "cy", "Europe/London")).toBe("4 Rhagfyr 2026");
  });
});
