import { expect, it } from "vitest";
import { describeFailure } from "../../../../src/cli/serve/describe-failure.js";

const attempt = { command: "npx finspace-data", host: "127.0.0.1", port: 80, seedFile: undefined };

function createError(code: string, syscall: string): Error {
    return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}

it.each([
    { error: createError("EACCES", "listen"), want: /^--port 80 may not be opened by this user\.\n.*add --port 0/ },
    { error: createError("EINVAL", "listen"), want: /^--host 127\.0\.0\.1 cannot be listened on: listen EINVAL\.\n/ },
    { error: createError("ENOTFOUND", "getaddrinfo"), want: /^--host 127\.0\.0\.1 cannot be listened on: / },
])("says what to do about $error.message", ({ error, want }) => {
    expect(describeFailure(error, attempt)).toMatch(want);
});

it("says nothing of what is not the user's", () => {
    expect(describeFailure(createError("EIO", "write"), attempt)).toBeUndefined();
});
