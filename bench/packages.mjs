// The npm packages, which lie outside of the tree: scripts/install-bench.sh puts them there and make bench names the folder.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const folder = join(process.env.ASK_FIRST_BENCH ?? "", "node_modules");
const need = createRequire(join(folder, "none.js"));

/** Loads a CommonJS package. */
export const load = (name) => need(name);

/** Loads a file of a package that is an ES module. */
export const bring = (path) => import(pathToFileURL(join(folder, path)).href);

export const version = (name) => need(join(folder, name, "package.json")).version;
