import { execFile } from "node:child_process";

const script = `${import.meta.dirname}/samples.py`;

/** Nobody's credentials and settings: an empty AWS_MAX_ATTEMPTS, which stands for none here, is none to botocore. */
const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_"))),
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "not-a-secret",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
};

/** Asks samples.py for something. */
export function askPython(python: string, command: string, request: unknown = null): Promise<unknown> {
    return new Promise((resolve, reject) => {
        const options = { env: environment, maxBuffer: 1 << 26 };
        const child = execFile(python, [script, command], options, (error, stdout) =>
            error === null ? resolve(JSON.parse(stdout)) : reject(error),
        );
        child.stdin!.end(JSON.stringify(request));
    });
}
