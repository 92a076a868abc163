import { asOwner, readConfig } from "../config.ts";
import { FolderInUse } from "./lock.ts";
import { backup } from "./backup-file.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { places } from "./places.ts";
import { tellOperator } from "../tell-operator.ts";

await tellOperator([CannotCopy, FolderInUse], async () => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || file.startsWith("-") || more.length > 0) throw new CannotCopy("Give the name of the file to write: npm run backup FILE");
  const config = asOwner(readConfig(process.env));
  await backup(config, file);
  console.log(`The whole database is in ${file}. Keep it safe: it holds everybody's record.`);
  console.log(`Keep ${places(config.dataDir).secret} with it: without that file, authenticator codes set up so far no longer work.`);
});
