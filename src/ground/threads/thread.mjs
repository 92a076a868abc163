// What a worker thread begins with, in plain JavaScript: `--import tsx` reaches the first thread of a process alone.
import { register } from "tsx/esm/api";

register();
const { default: work } = await import("./worker.ts");

export default work;
