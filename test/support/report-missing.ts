/**
 * Says that checks are skipped for want of a program, and how to have it.
 *
 * @param packages Debian's, separated by spaces
 * @throws Error in CI, where no check is skipped.
 */
export function reportMissing(program: string, packages: string): void {
    const remedy = `apt-get install -y ${packages}`;
    if (process.env["CI"] === "true") throw new Error(`CI needs ${program}: ${remedy}`);
    console.warn(`Checks are skipped: there is no ${program}. To have it: ${remedy}`);
}
