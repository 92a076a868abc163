import { byScript } from "../drawn-for.ts";
import { asSent, type Save } from "./lineage.ts";

/**
 * What the server said to a save. `kept`: as which draft, where that is not the form's own; or that it is over, as these
 * words are an entry by now. `none`: no answer, or none that says anything about these words; `reached`: a server gave it.
 */
export type Answer =
  | { is: "kept"; over: boolean; draft?: string; status?: string }
  | { is: "refused"; problems: Record<string, string> }
  | { is: "signed-out" }
  | { is: "another"; problems: Record<string, string> }
  | { is: "none"; reached: boolean };

/** A browser sends so many bytes, not characters, of what is under way when a page is left; what is larger waits here. */
const LIGHT = 60_000;

export async function askToKeep(path: string, save: Save): Promise<Answer> {
  const body = JSON.stringify(asSent(save));
  try {
    const response = await post(path, body, new Blob([body]).size < LIGHT);
    const got = (await response.json()) as {
      ok?: boolean;
      over?: boolean;
      draft?: string;
      status?: string;
      why?: string;
      problems?: Record<string, string>;
    };
    const { problems = {} } = got;
    if (response.status === 401) return { is: "signed-out" };
    if (response.status === 409 && got.why === "account") return { is: "another", problems };
    if (response.ok && got.ok) return { is: "kept", over: got.over === true, draft: got.draft, status: got.status };
    const isAnswer = got.ok === false && ![408, 409, 429].includes(response.status) && response.status < 500;
    return isAnswer ? { is: "refused", problems } : { is: "none", reached: true };
  } catch {
    // no connection, or a server that answers nothing of its own: told to the writer, and tried again
    return { is: "none", reached: false };
  }
}

/** Several that are under way at once can be too much together for a page that may be left: then they are sent as any other. */
async function post(path: string, body: string, keepalive: boolean): Promise<Response> {
  const init = { method: "POST", headers: { accept: "application/json", "content-type": "application/json", ...byScript() }, body };
  try {
    return await fetch(path, { ...init, keepalive });
  } catch (error) {
    if (!keepalive || !navigator.onLine) throw error;
    return fetch(path, init);
  }
}
