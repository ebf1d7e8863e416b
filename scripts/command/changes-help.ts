/** What `--help` prints. @param command how the user starts it, for instance `npm run changes --`. */
export function printChangesHelp(command: string): string {
    return `Lists what changed between two Smithy models of a service, and what it breaks.

Usage: ${command} [OLD [NEW]] [options]

OLD and NEW are Smithy 2.0 JSON AST files, or git revisions of the model.
Without NEW, the model as it stands is compared; without OLD, with the last
commit.

Options:
  --format FORMAT  text, markdown or json [default: text]
  --fail-on GRADE  exit with 3 if a change is breaking; or, with risky, if one
                   is breaking or risky
  --documentation  list changes of words alone, too
  --model FILE     the model in a revision, and what stands for NEW
  --help           print this

A change is breaking if something that worked stops to, risky if that depends on
the code that uses it, and else safe.

Exit codes:
  0  compared; with --fail-on: no change of that grade
  1  a model that cannot be read or compared
  2  wrong usage
  3  with --fail-on: a change of that grade, or a worse one

Examples:
  ${command} old.json new.json
  ${command} v1.0.0 --model model.json --fail-on breaking
`;
}
