import { logLine } from "../ground/core/log.ts";
import type { Database } from "../ground/database/open.ts";
import type { Context } from "../web/context.ts";

type Serving = Pick<Context, "content" | "installation">;

/** Says to every other server which content this one serves, as the one that was started last. */
export async function sayContent({ accounts }: Pick<Database, "accounts">, version: string): Promise<void> {
  await accounts.query({ name: "content/say", text: "update installation set content_served = $1", values: [version] });
}

/** What this server serves, and what the newest does where that is another: told in /healthz. */
export function contentServed({ content, installation }: Serving): { version: string; newest?: string } {
  const newest = installation.current.contentServed;
  return newest === "" || newest === content ? { version: content } : { version: content, newest };
}

/** Tells whoever runs the servers, once for each other content, that this one is to be started anew. */
export function watchContent(serving: Serving): () => void {
  let told: string | undefined;
  return () => {
    const { version, newest } = contentServed(serving);
    if (newest && newest !== told)
      logLine("warning", "content-differs", { version, newest, mend: "Start this server anew, with the content that the newest one has." });
    told = newest;
  };
}
