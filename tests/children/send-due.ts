// takes up what is due on the database of the address given, and hangs over the first message; says which that is
import { openServer } from "../../src/ground/database/open.ts";
import { sendDue } from "../../src/people/accounts/messages.ts";

const database = await openServer(process.argv[2]!, { connections: 1 });
const hanging = ({ subject }: { subject: string }) => {
  console.log(`sending ${subject}`);
  return new Promise<never>(() => setInterval(() => {}, 1000));
};
await sendDue(database.pool, hanging, "https://plans.example.org");
