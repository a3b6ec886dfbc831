/**
 * Writes what is derived from the two JSON Schemas into `src/generated/`:
 * the TypeScript types and the compact rules the browser's check works from.
 * The schemas are the only place where a property is described.
 *
 * `node packages/schema/generate.js` writes; with `--check` it only compares and
 * exits 1 when a file is out of date.
 */
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";
import prettier from "prettier";

const here = new URL("./src/", import.meta.url);
const banner = "// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.\n";

/** Keywords the check does not use: words for people, and what only names the schema. */
const forPeople = new Set(["description", "x-ja", "examples", "title", "$schema", "$id"]);

const refName = (ref) => ref.replace("#/$defs/", "");

/** The TypeScript type of a schema where the generator needs help, otherwise undefined. */
function typeName(schema) {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.type !== "array") return undefined;
  const item = schema.items.$ref ? refName(schema.items.$ref) : schema.items.type;
  const named = item === "integer" ? "number" : item;
  return schema.maxItems === 2 ? `readonly [${named}, ${named}]` : `readonly ${named}[]`;
}

/** Replaces references and arrays by their names, so that each type is written once and read-only. */
function withNamedTypes(schema) {
  if (Array.isArray(schema)) return schema.map(withNamedTypes);
  if (schema === null || typeof schema !== "object") return schema;
  const name = typeName(schema);
  if (name) return { description: schema.description, tsType: name, title: schema.title };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      ["enum", "required", "examples"].includes(key) ? value : withNamedTypes(value),
    ]),
  );
}

async function typesOf(schema, name) {
  const source = await compile(withNamedTypes(schema), name, {
    additionalProperties: false,
    unreachableDefinitions: true,
    bannerComment: "",
    format: false,
  });
  return source
    .replaceAll(/^ \* This interface was referenced by [\s\S]*?\*\/$/gm, " */")
    .replaceAll(/^( *)("?[$\w]+"?\??|\[k: string\]):/gm, "$1readonly $2:");
}

/** The schema without words for people: what decides whether a value is good. */
function rulesOf(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => rulesOf(item));
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isMap || !forPeople.has(key))
      .map(([key, value]) => [
        key,
        ["enum", "required"].includes(key)
          ? value
          : rulesOf(value, !isMap && (key === "properties" || key === "$defs")),
      ]),
  );
}

const shared = (plan, catalog) =>
  Object.keys(catalog.$defs).filter((name) => Object.hasOwn(plan.$defs, name));

async function outputs() {
  const plan = JSON.parse(await readFile(new URL("plan.schema.json", here), "utf8"));
  const catalog = JSON.parse(await readFile(new URL("catalog.schema.json", here), "utf8"));
  const both = shared(plan, catalog);
  const catalogOwn = {
    ...catalog,
    $defs: Object.fromEntries(
      Object.entries(catalog.$defs).filter(([name]) => !both.includes(name)),
    ),
  };
  const imports = `import type { ${both.join(", ")} } from './plan-document.js';\n`;
  return {
    "plan-document.ts": await typesOf(plan, "PlanDocument"),
    "catalog-document.ts": imports + (await typesOf(catalogOwn, "CatalogDocument")),
    "plan-rules.ts": `export const planRules = ${JSON.stringify(rulesOf(plan))} as const;\n`,
    "catalog-rules.ts": `export const catalogRules = ${JSON.stringify(rulesOf(catalog))} as const;\n`,
  };
}

const onlyCheck = process.argv.includes("--check");
const folder = new URL("generated/", here);
await mkdir(folder, { recursive: true });
let stale = 0;
for (const [name, body] of Object.entries(await outputs())) {
  const file = new URL(name, folder);
  const options = { ...(await prettier.resolveConfig(file)), parser: "typescript" };
  const text = await prettier.format(banner + body, options);
  if (!onlyCheck) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`${name} is out of date: run npm run generate -w @machiplan/schema`);
    stale += 1;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
