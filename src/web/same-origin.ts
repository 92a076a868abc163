import { NotSameOrigin } from "./errors.tsx";
import type { Context } from "./context.ts";

/**
 * Refuses a form that another site sent in the person's name. A browser says where a POST comes from (Origin, or
 * Sec-Fetch-Site); what says neither is not a browser with somebody's cookie in it, unless it brings one: then it is
 * refused as well. Session cookies are SameSite=Lax besides. See docs/decisions.
 */
export function refuseForgedPosts({ fastify, config }: Context): void {
  const own = new URL(config.baseUrl).origin;
  fastify.addHook("onRequest", async (request, reply) => {
    // personal pages are never kept by a cache on the way
    reply.header("cache-control", "no-store");
    if (request.method === "GET" || request.method === "HEAD") return;
    const { origin, "sec-fetch-site": site, host } = request.headers;
    if (origin !== undefined) {
      if (origin === own || sameHost(origin, host)) return;
    } else if (site === "same-origin" || (site === undefined && request.headers.cookie === undefined)) return;
    throw new NotSameOrigin();
  });
}

/** The site may be reached by more than one name (localhost and 127.0.0.1): the form's own host is the page's host. */
function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
