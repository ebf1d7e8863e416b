/** Run by a test as a process of its own: a success, a retry and an abort, and no close(). It must end by itself. */
import { FinSpaceData } from "finspace-data";

const finspace = new FinSpaceData({
    region: "us-east-1",
    endpoint: process.argv[2],
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-secret-of-anybody" },
    sleep: () => Promise.resolve(),
});
await finspace.getUser({ userId: "u" });
await finspace.getUser({ userId: "again" });
const controller = new AbortController();
const aborted = finspace.getUser({ userId: "never" }, { signal: controller.signal }).catch((reason: unknown) => reason);
setTimeout(() => controller.abort("enough"), 1);
process.stdout.write(`${String(await aborted)}\n`);
