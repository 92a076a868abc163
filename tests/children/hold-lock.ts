// takes the lock on the folder given and keeps it until it is ended; says how that went
import { FolderInUse, lockFolder } from "../../src/ground/database/lock.ts";

try {
  await lockFolder(process.argv[2]!, { port: 3999 });
  console.log("held");
  setInterval(() => {}, 1000);
} catch (error) {
  console.log(error instanceof FolderInUse ? `refused ${error.message}` : `failed ${String(error)}`);
}
