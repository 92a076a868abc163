import { asOwner, readConfig } from "../config.ts";
import { CannotCopy } from "./cannot-copy.ts";
import { NoDatabase } from "./open-configured.ts";
import { restore } from "./restore-file.ts";
import { tellOperator } from "../tell-operator.ts";

await tellOperator([CannotCopy, NoDatabase], async () => {
  const given = process.argv.slice(2);
  const files = given.filter((word) => word !== "--replace");
  const [file] = files;
  if (!file || files.length > 1 || file.startsWith("-"))
    throw new CannotCopy("Give the name of the backup: npm run restore FILE, or npm run restore -- FILE --replace");
  const { keptAside } = await restore(asOwner(readConfig(process.env)), file, given.includes("--replace"));
  console.log(`The database is now that of ${file}.`);
  if (keptAside) console.log(`What was there before is kept as ${keptAside}.`);
});
