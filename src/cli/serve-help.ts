/** What `serve --help` prints. @param command how the user starts the command. */
export function printServeHelp(command: string): string {
    return `Answers the FinSpace Data API on this machine, from a memory of its own.

Usage: ${command} serve [options]

Options:
  -p, --port PORT       0 for a free one [default: 4570]
      --host HOST       address to listen on; any but a loopback address opens
                        the service to the network [default: 127.0.0.1]
      --data FILE       keep everything in an SQLite file; needs libsql
      --seed-file FILE  a state to begin with, as /_local/state gives it; a FILE
                        of --data with data stays as it is
      --seed TEXT       determines identifiers, passwords and keys
                        [default: random]
      --auth MODE       off; check: the form, service, region and date of
                        signatures; strict: signatures themselves, of
                        AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and of
                        sessions that the service gave out [default: check]
      --region REGION   region that signatures must be for [default: any]
      --faults RULES    what goes wrong on purpose: a JSON list of rules, or a
                        file that has one
      --throttle N      answer N requests a second, and refuse the rest
      --transitions T   how long loads, builds and the like take: immediate, a
                        time (500ms, 2s), or a number of answers that show them
                        unfinished (3reads) [default: immediate]
      --no-cors         answer no page of another origin
  -q, --quiet           print no line for each request
  -h, --help            print this

A rule of --faults has any of these members; the first one that strikes counts:
  operation             whose requests it strikes, for instance GetUser; to
                        list all: ${command} describe
                        [default: every one]
  next                  how many more requests it strikes [default: no end]
  probability           share of them, from 0 to 1 [default: 1]
  error, status         code and HTTP status to answer with
  latencyMs, jitterMs   milliseconds before the answer, and more at random
  drop                  "before" or "after" it takes effect: no answer comes
  truncate              true: half of the answer comes

Examples:
  Keep everything, and refuse the next two calls of GetUser:
    ${command} serve --data finspace.db \\
      --faults '[{"operation":"GetUser","next":2,"status":503}]'

A person finds the status page under /_local/. Programs find there: health,
reset, state, clock, faults, journal.

Exit codes:
  0  stopped by SIGINT or SIGTERM; for Ctrl+C, npx makes 130 of it
  1  could not start: the address, a file, or a library that is missing
  2  wrong usage
`;
}
