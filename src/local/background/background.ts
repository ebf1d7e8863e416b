import type { Environment } from "../environment.js";
import { beginProgress, type Progress } from "../progress.js";
import type { Row } from "../store/table.js";
import { type BackgroundTable, endings, transitionOf } from "./endings.js";

const tableNames = Object.keys(endings) as BackgroundTable[];

/** Begins what takes a while for a row that was written just now; it is over at once where nothing takes time. */
export function beginInBackground(environment: Environment, name: BackgroundTable, key: string): void {
    const progress = beginProgress(environment.transitions[transitionOf[name]], environment.timeMs);
    if (!progress) return endings[name](environment, key);
    setProgress(environment, name, key, progress);
}

/** Ends what is due, the first to end first. What that begins anew may end as well. */
export function endWhatIsDue(environment: Environment): void {
    for (;;) {
        const next = tableNames
            .filter((name) => environment.tables[name].count("due") > 0)
            .flatMap((name) => listFirstDue(environment, name))
            .toSorted((a, b) => a.dueMs - b.dueMs || a.sequence - b.sequence)[0];
        if (!next || next.dueMs > environment.timeMs) return;
        endings[next.name]({ ...environment, timeMs: next.dueMs }, next.key);
    }
}

/** Takes note that an answer shows a row; that may have been the last one that shows it unfinished. */
export function countRead(environment: Environment, name: BackgroundTable, key: string): void {
    const { progress } = environment.tables[name].row(key)!.value;
    if (progress?.readsLeft === undefined) return;
    if (progress.readsLeft > 1) setProgress(environment, name, key, { ...progress, readsLeft: progress.readsLeft - 1 });
    else endings[name](environment, key);
}

function listFirstDue({ tables }: Environment, name: BackgroundTable) {
    const rows: Row<{ readonly progress?: Progress | undefined }>[] = tables[name].find("due", "", { limit: 1 });
    return rows.map(({ key, sequence, value }) => ({ name, key, sequence, dueMs: value.progress!.dueMs! }));
}

function setProgress({ tables }: Environment, name: BackgroundTable, key: string, progress: Progress): void {
    const { value } = tables[name].row(key)!;
    tables[name].update(key, { ...value, progress } as never);
}
