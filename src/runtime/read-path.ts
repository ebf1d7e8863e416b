import { isObject } from "./parse-response.js";

/** What is at a path of members with dots between them; undefined if there is nothing. */
export function readPath(output: unknown, path: string): unknown {
    return path
        .split(".")
        .reduce<unknown>(
            (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
            output,
        );
}
