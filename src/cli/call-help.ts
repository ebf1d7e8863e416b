/** What `call --help` prints. @param command how the user starts the command. */
export function printCallHelp(command: string): string {
    return `Calls an operation of the FinSpace Data API, and prints what it answers.

Usage: ${command} call OPERATION [--input JSON|@FILE|@-] [options]

OPERATION is a name in any spelling: GetUser, getUser, get-user.
To list them all, or to see what one takes and answers:
  ${command} describe
  ${command} describe GetUser

Options:
  -i, --input JSON        what to send: a JSON object, @FILE for one in a file,
                          @- for one on the standard input
  -a, --all               list every page, and not one; the size of a page need
                          not be given then
      --max-items N       list N items at most, over as many pages as that takes
  -w, --wait              call until what is on its way is there: GetChangeset,
                          GetDataView, GetDataset, GetUser
      --timeout SECONDS   for a request with its retries [default: 120];
                          with --wait for all of them [default: 600]
  -o, --output FORMAT     json: all of it; table: a list's items, or names and
                          values, with times in ISO 8601 [default: json]
      --endpoint-url URL  where to send it [default:
                          AWS_ENDPOINT_URL_FINSPACE_DATA, AWS_ENDPOINT_URL, or
                          AWS's own]
      --allow-plain-http  send to another machine over http, where others may
                          read along
      --region REGION     [default: AWS_REGION, AWS_DEFAULT_REGION, or us-east-1
                          for an endpoint on this machine]
      --debug             tell of each attempt; secrets and sensitive members
                          are ***
  -h, --help              print this

Examples:
  A service to try things on, in another terminal, and where it is:
    ${command} serve
    export AWS_ENDPOINT_URL_FINSPACE_DATA=http://127.0.0.1:4570

  Create a user, wait until the account is ready, and see all there are:
    ${command} call CreateUser \\
      --input '{"emailAddress":"ada@example.com","type":"APP_USER"}'
    ${command} call GetUser --input '{"userId":"..."}' --wait
    ${command} call ListUsers --all --output table

  Take the input from a file, or from another program:
    ${command} call CreateUser --input @user.json
    jq '{datasetId}' answer.json | ${command} call GetDataset --input @-

  Hand the answer on:
    ${command} call ListUsers --all | jq -r '.users[].emailAddress'

Credentials are AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN,
else those that @aws-sdk/credential-provider-node finds, where it is installed.
For an endpoint on this machine those of the environment alone are used; without
any, made-up ones sign, which the service takes unless its --auth is strict.

The answer goes to the standard output, sensitive members included, and all else
to the standard error. With --all, items are printed as they come: where a list
breaks off, so does the JSON.

Exit codes:
  0    answered; with --wait: it is there
  1    the service refused, or did not answer
  2    wrong usage, or an input that the model does not allow; nothing was sent
  3    with --wait: it failed and will not come, or the time was up
  130  stopped by Ctrl+C (SIGINT); 143 by SIGTERM
`;
}
