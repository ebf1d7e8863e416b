"""What the tests of the samples ask of Python: a request in JSON comes by the standard input, the answer goes to the output.

check    [source]                        problems of programs, by compiling them
names    [name]                          names as botocore spells them: [[with _, with -]]
services                                 [[SDK id, name]] of every service of the protocol rest-json
boto3    {endpoint, samples: [source]}   problems of programs, by running them
cli      {endpoint, samples: [line]}     problems of calls of the AWS CLI, whose botocore is none of boto3's
"""

import contextlib
import functools
import io
import json
import shlex
import sys


def check(sources):
    return [attempt(lambda source=source: compile(source, "sample", "exec")) for source in sources]


def names(given):
    from botocore import xform_name

    return [[xform_name(name, "_"), xform_name(name, "-")] for name in given]


def services(_):
    import botocore.session

    session = botocore.session.get_session()
    models = {
        name: session.get_service_model(name).metadata for name in session.get_available_services()
    }
    return [
        [metadata["serviceId"], name]
        for name, metadata in models.items()
        if metadata["protocol"] == "rest-json"
    ]


def boto3(given):
    import boto3

    boto3.client = functools.partial(boto3.client, endpoint_url=given["endpoint"])
    return [attempt(lambda source=source: exec(source, {})) for source in given["samples"]]


def cli(given):
    from awscli.clidriver import create_clidriver

    def call(line):
        # An escaped line break joins words for a shell, which shlex does not know.
        words = shlex.split(line.replace("\\\n", ""))
        status = create_clidriver().main([*words[1:], "--endpoint-url", given["endpoint"]])
        if status != 0:
            raise RuntimeError(f"exit code {status}")

    return [attempt(lambda line=line: call(line)) for line in given["samples"]]


def attempt(action):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            action()
        return None
    except (Exception, SystemExit) as error:
        return f"{type(error).__name__}: {error} {output.getvalue()}"


if __name__ == "__main__":
    commands = {"check": check, "names": names, "services": services, "boto3": boto3, "cli": cli}
    json.dump(commands[sys.argv[1]](json.load(sys.stdin)), sys.stdout)
