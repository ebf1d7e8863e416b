import { expect, it } from "vitest";
import { findCommand } from "../../../src/cli/find-command.js";

const event = { npm_lifecycle_event: "npx" };

it.each([
    { name: "npx", environment: { ...event, npm_lifecycle_script: "finspace-data" }, want: "npx finspace-data" },
    {
        name: "npx of npm 11",
        environment: { ...event, npm_lifecycle_script: "'finspace-data'" },
        want: "npx finspace-data",
    },
    {
        name: "what npx runs",
        environment: { ...event, npm_lifecycle_script: "other finspace-data" },
        want: "finspace-data",
    },
    {
        name: "a script of npm",
        environment: { npm_lifecycle_event: "test", npm_lifecycle_script: "finspace-data call" },
        want: "finspace-data",
    },
    { name: "a shell", environment: {}, want: "finspace-data" },
])("is named as it is started by $name", ({ environment, want }) => {
    expect(findCommand(environment)).toBe(want);
});
