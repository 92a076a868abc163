import type { PGlite } from "@electric-sql/pglite";

/** Parse, Bind, Describe, Execute and Close: of an extended query, which a Sync ends. */
const OF_A_QUERY = new Set([..."PBDEC"].map((each) => each.charCodeAt(0)));

type Protocol = Pick<PGlite, "execProtocolStream" | "waitReady">;

/**
 * The embedded database answers each message of the protocol by itself, and an error with "ready for the next": once for the message
 * that failed, and once more for the Sync behind it. The client then takes the next query's answer for something else, and the
 * connection ends. Sent in one piece, what follows an error is left out up to the Sync, as a server does.
 */
export function inOnePiece(embedded: PGlite): Protocol {
  let held: Uint8Array[] = [];
  return {
    get waitReady() {
      return embedded.waitReady;
    },
    execProtocolStream: async (message, options) => {
      held.push(message);
      if (OF_A_QUERY.has(message[0]!)) return [];
      const whole = Buffer.concat(held);
      held = [];
      return embedded.execProtocolStream(whole, options);
    },
  };
}
