import { expect, it } from "vitest";
import { findCommand } from "../../../src/cli/find-command.js";

it.each([
    { name: "npx", environment: { npm_lifecycle_event: "npx", npm_command: "exec" }, want: "npx finspace-data" },
    { name: "a script of npm", environment: { npm_lifecycle_event: "test" }, want: "finspace-data" },
    { name: "a shell", environment: {}, want: "finspace-data" },
])("is named as it is started by $name", ({ environment, want }) => {
    expect(findCommand(environment)).toBe(want);
});
