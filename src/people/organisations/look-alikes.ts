import { looksLike } from "../../ground/core/look-alikes.ts";
import type { Problems } from "../../ground/core/result.ts";
import { alikeProblem } from "../../web/parts/alike-problem.ts";
import { explain } from "../../ground/core/problems.ts";
import type { Asked } from "../../web/route.ts";
import { readNamesOf, readNamesOfMembers } from "./store.ts";

/** A team is told from every other of the installation by its name, and an organisation too: on pages they stand alone. */
export async function placeProblem(
  { tx, language }: Asked,
  kind: "organisation" | "team",
  it: { id: string; name: string },
): Promise<Problems | null> {
  const names = await readNamesOf(tx, kind, it.id);
  return looksLike(it.name, names) === undefined ? null : { name: explain("place-alike", language) };
}

/** Whoever invites reads whose name the new one looks like; somebody may be invited to a second team, or have a namesake. */
export async function memberProblem({ tx, form, language, params }: Asked, name: string): Promise<Problems | null> {
  if (name === "") return null;
  const alike = alikeProblem(form, name, await readNamesOfMembers(tx, params.teamId!), language);
  return alike ? { name: alike } : null;
}
