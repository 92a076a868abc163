import type { Message } from "../../src/people/accounts/messages.ts";
import { createAccounts, type Accounts } from "../../src/people/accounts/auth.ts";
import type { SignedIn } from "../../src/people/accounts/sessions.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { emptyDatabase } from "../setup/database.ts";

export const PASSWORD = "grey heron over the canal";
export const FROM = { address: "192.0.2.1", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

export type Holders = {
  database: Database;
  accounts: Accounts;
  /** every message that would have been sent, the newest last */
  sent: Message[];
  /** a new account that signs in with PASSWORD */
  anAccount(email?: string, proved?: boolean): Promise<{ id: string; username: string }>;
  signedIn(nameOrEmail: string, sharedDevice?: boolean): Promise<SignedIn>;
};

/** Accounts on an empty database, without a server. */
export async function holders(): Promise<Holders> {
  const database = await emptyDatabase();
  const sent: Message[] = [];
  const sendMessage = async (message: Message) => void sent.push(message);
  const accounts = createAccounts({ pool: database.pool, baseUrl: "http://localhost:3000", secret: "s".repeat(43), sendMessage });
  let count = 0;
  return {
    database,
    accounts,
    sent,
    anAccount: async (email, proved = true) => {
      const username = `heron${++count}`;
      const made = await accounts.createAccount({ name: "Person A", username, email, password: PASSWORD, language: "en-GB" });
      if (!made.ok) throw new Error(JSON.stringify(made));
      if (email && proved) await database.pool.query("update account set email_verified = true where id = $1", [made.value]);
      return { id: made.value, username };
    },
    signedIn: async (nameOrEmail, sharedDevice = false) => {
      const answer = await accounts.signIn({ nameOrEmail, password: PASSWORD, sharedDevice, from: FROM });
      if (!answer.ok || answer.value.step !== "signed-in") throw new Error(JSON.stringify(answer));
      return answer.value.session;
    },
  };
}
