import { browserSupportsWebAuthn, bufferToBase64URLString, startAuthentication } from "@simplewebauthn/browser";
import { random, textBytes, type Bytes } from "./bytes.ts";

/**
 * What came of asking a passkey for its secret.
 * - other: it belongs to another account that signs in here
 * - no-secret: this passkey, or what it lies in, keeps none (no WebAuthn "prf")
 * - failed: the person said no, or there is none
 */
export type Answered = { is: "secret"; credential: string; secret: Bytes } | { is: "other" | "no-secret" | "failed" };
export type AskPasskey = (account: string, salt: Bytes, credential: string | null) => Promise<Answered>;

/** Could a passkey of this browser keep a secret? False only where that is known: else trying shows it. */
export async function mayKeepSecrets(): Promise<boolean> {
  if (!browserSupportsWebAuthn()) return false;
  const told = await PublicKeyCredential.getClientCapabilities?.();
  return told?.["extension:prf"] !== false;
}

/**
 * The secret that a passkey of this account answers for a salt, once the device has made sure who holds it. It needs no
 * signal, and nothing of it is sent anywhere: the challenge is nobody's, as nobody is signed in by this.
 */
export const secretOf: AskPasskey = async (account, salt, credential) => {
  const asked = await askFor(salt, credential);
  if (!asked) return { is: "failed" };
  if (asked.response.userHandle !== bufferToBase64URLString(textBytes(account).buffer)) return { is: "other" };
  const first = asked.clientExtensionResults.prf?.results?.first;
  if (!first) return { is: "no-secret" };
  return { is: "secret", credential: asked.id, secret: new Uint8Array(await new Response(first as ArrayBuffer).arrayBuffer()) };
};

async function askFor(salt: Bytes, credential: string | null) {
  try {
    return await startAuthentication({
      optionsJSON: {
        challenge: bufferToBase64URLString(random(32).buffer),
        userVerification: "required",
        allowCredentials: credential === null ? [] : [{ id: credential, type: "public-key" }],
        extensions: { prf: { eval: { first: salt } } },
      },
    });
  } catch {
    // the person said no, it took too long, or there is none here: the PIN is the other way
    return null;
  }
}
