import { isolated, shownName } from "../../../ground/core/name.ts";
import { v5 } from "uuid";

export type Resource = { resourceType: string; id: string } & Record<string, unknown>;
export type Entry = { fullUrl: string; resource: Resource };
export type Bundle = {
  resourceType: "Bundle";
  id: string;
  type: "document" | "collection";
  identifier: { system: string; value: string };
  timestamp: string;
  entry: Entry[];
};
export type Reference = { reference?: string; display?: string; identifier?: { system: string; value: string } };
type Codeable = { coding?: { system: string; code: string; display?: string }[]; text?: string };

export const urn = (id: string): string => `urn:uuid:${id}`;
export const identifier = (id: string) => ({ system: "urn:ietf:rfc:3986", value: urn(id) });
/** An id for what has none of its own, always the same for the same thing. */
export const idFor = (of: string, name: string): string => v5(name, of);
export const reference = (id: string, display?: string): Reference => ({
  reference: urn(id),
  ...(display ? { display: said(isolated(shownName(display))) } : {}),
});
export const code = (system: string, value: string, display?: string): Codeable => ({
  coding: [{ system, code: value, ...(display ? { display } : {}) }],
});

/** The entries of a bundle; the same resource is in it once. */
export function entriesOf(resources: Resource[]): Entry[] {
  const byUrl = new Map(resources.map((resource) => [urn(resource.id), resource]));
  return [...byUrl].map(([fullUrl, resource]) => ({ fullUrl, resource }));
}

/**
 * A text as FHIR may carry it. Neither its strings nor XHTML allow control characters (other than tab and line ends) or
 * U+FFFE and U+FFFF: those are shown by their pictures (␀ for U+0000) or as �. Everything else is kept; the exact text of
 * a plan is in the bundle as well, in Base64.
 */
export const fhirText = (text: string): string => text.replace(/\p{Cc}/gu, pictured).replace(/[\ufffe\uffff]/g, "\ufffd");

const pictured = (sign: string): string =>
  sign < " " && !"\t\n\r".includes(sign) ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : sign;

/** A FHIR string is never empty, nor white space alone (FHIR R4, string): such words stand between quotes. */
export const said = (text: string): string => (/[^\s\p{Z}]/u.test(text) ? fhirText(text) : `“${fhirText(text)}”`);

const ESCAPED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escaped = (text: string): string => fhirText(text).replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);

/** A narrative of paragraphs; line ends stay line ends. */
export function narrative(language: string, paragraphs: string[]) {
  const inner = paragraphs.map((text) => `<p>${escaped(text).replace(/\r\n|[\r\n]/g, "<br/>")}</p>`).join("");
  return { status: "generated", div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">${inner}</div>` };
}
