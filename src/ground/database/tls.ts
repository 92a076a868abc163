/** Modes that libpq lets mean less: without checking whose certificate it is, somebody between could be the server. */
const WEAKER = ["prefer", "require", "verify-ca"];

/**
 * The address of a server as the pool reads it: whoever asks for TLS gets it with the certificate checked, whatever later versions
 * of the driver make of the weaker modes. The tools of PostgreSQL get the address as it is written.
 */
export function withCheckedTls(url: string): string {
  const parsed = new URL(url);
  if (!WEAKER.includes(parsed.searchParams.get("sslmode") ?? "")) return url;
  parsed.searchParams.set("sslmode", "verify-full");
  return parsed.href;
}

/** Whether what is asked of a server, passwords too, crosses a network that anybody may listen on. */
export function isUnsealed(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  const host = searchParams.get("host") ?? decodeURIComponent(hostname);
  const isHere = host === "" || host.startsWith("/") || ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host);
  return !isHere && ["", "disable"].includes(searchParams.get("sslmode") ?? "");
}
