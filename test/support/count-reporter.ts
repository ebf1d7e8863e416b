import type { Reporter, TestModule } from "vitest/node";

/** Ends the output with `N passed, N failed`, alone on its line, as .ci/run reports it. */
export default class CountReporter implements Reporter {
    #summary = "0 passed, 1 failed";

    onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
        const tests = modules.flatMap((module) => [...module.children.allTests()]);
        const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
        const count = (state: string) => tests.filter((test) => test.result().state === state).length;
        const skipped = count("skipped");
        this.#summary = `${count("passed")} passed, ${count("failed") + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
        // The default reporter prints its own summary in this same hook; ours comes last.
        process.once("exit", () => console.log(this.#summary));
    }
}
