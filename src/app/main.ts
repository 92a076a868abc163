import { readConfig } from "../ground/config.ts";
import { FolderInUse } from "../ground/database/lock.ts";
import { WrongSchema } from "../ground/database/migrate.ts";
import { NoDatabase } from "../ground/database/open-configured.ts";
import { NoRoles } from "../ground/database/roles.ts";
import { CannotStart, start } from "./start.ts";
import { tellOperator } from "../ground/tell-operator.ts";

await tellOperator([CannotStart, NoDatabase, WrongSchema, NoRoles, FolderInUse], async () => {
  await start(readConfig(process.env));
});
