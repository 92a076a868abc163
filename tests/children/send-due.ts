// takes up what is due on the database of the address given, and hangs over the first message; says which that is
import { openServer } from "../../src/ground/database/open.ts";
import { sendDue } from "../../src/people/accounts/messages.ts";

const database = await openServer(process.argv[2]!, { connections: 1 });
await sendDue(database.pool, ({ subject }) => {
  console.log(`sending ${subject}`);
  return new Promise<never>(() => setInterval(() => {}, 1000));
});
