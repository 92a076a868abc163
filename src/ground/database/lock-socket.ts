import { createHash } from "node:crypto";
import { connect, createServer, type Server } from "node:net";

/** Who holds a folder, as told to whoever is refused. */
export type Holder = { pid: number; since: string; port?: number; doing: string };

/** What a process says on its socket: whether it has the folder or wants it, and who it is. */
export type Told = { state: "wanting" | "held"; name: string; holder: Holder };

/**
 * dead: nobody listens any more; silent: somebody does, and says nothing or is not to be asked; leaving: it ended while it
 * was asked, so that it is to be asked again.
 */
export type Answer = Told | "gone" | "dead" | "silent" | "leaving";

/** Windows has no sockets in folders, but names of its own that end with the process just so. */
const addressOf = (path: string): string =>
  process.platform === "win32" ? `\\\\.\\pipe\\ownterms-${createHash("sha256").update(path).digest("hex")}` : path;

/** Listens and tells whoever comes what `told` is at that moment. It keeps no process alive. */
export async function listenAt(path: string, told: Told): Promise<Server> {
  const server = createServer((socket) => {
    socket.unref();
    socket.on("error", () => socket.destroy());
    socket.end(JSON.stringify(told));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new Error(`The lock ${path} cannot be taken: ${error.message}. Is the folder on a disk of this machine?`, { cause: error })),
    );
    server.listen(addressOf(path), resolve);
  });
  server.unref();
  return server;
}

/** A process that is busy still listens: that it does not answer says that it is there. */
const PATIENCE = 2_000;

export function askSocket(path: string): Promise<Answer> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(addressOf(path));
    socket.setTimeout(PATIENCE, () => end("silent"));
    socket.on("data", (part) => (heard += part.toString()));
    socket.on("end", () => end(read(heard)));
    socket.on("error", ({ code }: NodeJS.ErrnoException) => end(BY_CODE[code ?? ""] ?? "silent"));
    const end = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
  });
}

const BY_CODE: Record<string, Answer> = { ECONNREFUSED: "dead", ENOENT: "gone", ECONNRESET: "leaving", EPIPE: "leaving" };

function read(heard: string): Answer {
  try {
    return JSON.parse(heard) as Told;
  } catch {
    return "leaving";
  }
}
