// check-events.js CONTRACT: reads lines of the form SCHEMA, a tab, JSON, and prints what ajv objects to. Prism passes event streams on as text,
// so their events are held against the contract here. Run in the folder that the packages are installed in.
"use strict";
const fs = require("fs");
const { createRequire } = require("module");
const installed = createRequire(process.cwd() + "/package.json");
const Ajv = installed("ajv/dist/2020").default;
const addFormats = installed("ajv-formats").default;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(JSON.parse(fs.readFileSync(process.argv[2], "utf8")), "contract");
let count = 0;
for (const line of fs.readFileSync(0, "utf8").split("\n").filter((text) => text !== "")) {
    const [schema, ...json] = line.split("\t");
    const validate = ajv.getSchema("contract#/components/schemas/" + schema);
    ++count;
    if (!validate(JSON.parse(json.join("\t")))) {
        console.log(schema + ": " + ajv.errorsText(validate.errors) + " in " + json.join("\t").slice(0, 300));
    }
}
console.log(count + " events checked");
