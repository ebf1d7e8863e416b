/** How often to look, in milliseconds: nothing tells a process that it lost its parent. */
const periodMs = 500;

/**
 * Has something done when the process that started this one is gone, where the system then gives it another parent, as
 * all but Windows do. It keeps no process from ending.
 *
 * @see https://nodejs.org/api/process.html#processppid
 */
export function watchParent(onGone: () => void): void {
    const parent = process.ppid;
    const timer = setInterval(() => {
        if (process.ppid === parent) return;
        clearInterval(timer);
        onGone();
    }, periodMs);
    timer.unref();
}
