/** A field's text, without the one sign that a database's text cannot hold; what is missing, doubled or no text is empty. */
export function textIn(form: unknown, name: string): string {
  const value = typeof form === "object" && form !== null ? (form as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value.slice(0, 20_000).replaceAll("\u0000", "") : "";
}
