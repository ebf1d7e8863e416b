// A FinSpace Data service of one's own. What is not named here is not public.

export { createLocalService, type LocalService, type LocalServiceOptions } from "./create-local-service.js";
export type { ListenOptions, Listening } from "./adapters/listen.js";
export type { AuthMode } from "./authenticate.js";
export type { Limits } from "./limits.js";
export type { FaultRule } from "./faults/fault-rules.js";
export type { ThrottleOptions } from "./faults/throttle.js";
export { MissingLibraryError } from "./missing-library-error.js";
export type { JournalEntry } from "./journal.js";
export type { Transition, TransitionName, Transitions } from "./progress.js";
export type { LocalState, StateRow } from "./state/export-state.js";
export { DataFileError, openSqliteDisk } from "./store/sqlite-disk.js";
export type { Change, Disk } from "./store/store.js";
