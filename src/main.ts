import { readConfig } from "./config.ts";
import { FolderInUse } from "./database/lock.ts";
import { WrongSchema } from "./database/migrate.ts";
import { NoDatabase } from "./database/open-configured.ts";
import { NoRoles } from "./database/roles.ts";
import { CannotStart, start } from "./start.ts";
import { tellOperator } from "./tell-operator.ts";

await tellOperator([CannotStart, NoDatabase, WrongSchema, NoRoles, FolderInUse], async () => {
  await start(readConfig(process.env));
});
