/** A path of this site to go back to; null for anything that could lead elsewhere ("//host", "/\host", "https:…"). */
export function localPath(path: unknown): string | null {
  if (typeof path !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes("\\")) return null;
  // what a browser makes of dots ("/.//host") leads nowhere else either
  const url = new URL(path, "http://here");
  return url.host === "here" && !url.pathname.startsWith("//") ? path : null;
}
