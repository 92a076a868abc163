import { newId } from "../../src/ground/core/id.ts";
import type { TestServer } from "./server.ts";

export type Put = { path: string; agreementId: string; digest: string };

const hidden = (html: string, name: string): string => {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`No ${name} on this page: ${html.slice(0, 300)}`);
  return found;
};

/** A plan that was put forward by the person with others, through the pages: chosen, asked in, read and put forward. */
export async function aPlan(
  server: TestServer,
  personId: string,
  { statements = [], others = [], reviewOn = "2099-01-31" }: { statements?: string[]; others?: string[]; reviewOn?: string } = {},
): Promise<Put> {
  const person = await server.as(personId);
  const meeting = `/people/${personId}/plan/meeting`;
  await person.post(`${meeting}s`, { id: newId() });
  for (const statementId of statements) await person.post(`${meeting}/add`, { statementId });
  for (const accountId of others) await person.post(`${meeting}/ask-in`, { accountId });
  await person.post(`${meeting}/review`, { reviewOn });
  const read = hidden((await person.get(`${meeting}/ready`)).body, "read");
  const path = String((await person.post(`${meeting}/put-forward`, { read })).headers.location).split("?")[0]!;
  return { path, agreementId: path.split("/").at(-1)!, digest: hidden((await person.get(path)).body, "digest") };
}

export async function signs(server: TestServer, accountId: string, plan: Put, stance = "agree", reason = ""): Promise<void> {
  await (await server.as(accountId)).post(`${plan.path}/sign`, { id: newId(), digest: plan.digest, stance, reason });
}
