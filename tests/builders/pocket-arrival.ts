import { newId } from "../../src/ground/core/id.ts";
import { fromBase64, toBase64 } from "../../src/web/islands/pocket/bytes.ts";
import { arrivalOf } from "../../src/web/islands/pocket/outbox.ts";
import { seal } from "../../src/web/islands/pocket/seal.ts";
import type { Visitor } from "./server.ts";

export const JSON_PLEASE = { accept: "application/json" };

/** What the server says to a device; `have` is what it keeps already. */
export const newsFor = async (who: Visitor, have = "") => (await who.get(`/pocket.json?have=${have}`, JSON_PLEASE)).json();

export const keepHere = (who: Visitor, on = "yes") => who.post("/pocket/keeping", { on }, JSON_PLEASE);

export type Arrival = {
  id?: string;
  statementId?: string;
  based?: string;
  kind?: string;
  about?: string;
  fields?: Record<string, string>;
};

/** Sends what somebody said on their device, sealed as it waits there; `who` is signed in when it arrives. */
export const arrivalsOf =
  (person: Visitor, personId: string) =>
  async (said: Arrival, { who = person, account = personId, sealedFor = account, ...more }: Record<string, any> = {}) => {
    const { key } = await newsFor(person);
    const whole = {
      id: newId(),
      statementId: newId(),
      based: "",
      kind: "safety-signs",
      about: "",
      fields: { text: "I stop cooking" },
      ...said,
    };
    const sealed = toBase64(await seal(fromBase64(key.publicKey), arrivalOf(sealedFor, whole.id), JSON.stringify(whole)));
    return (who as Visitor).post("/pocket/arrivals", { account, id: whole.id, key: key.id, sealed, ...more }, JSON_PLEASE);
  };

export type Arrive = ReturnType<typeof arrivalsOf>;
