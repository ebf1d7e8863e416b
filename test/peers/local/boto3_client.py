"""Answers each line of the standard input, a request as JSON, with boto3's answer as JSON."""

import json
import sys

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

address = json.loads(sys.argv[1])
client = boto3.client(
    "finspace-data",
    endpoint_url=address["endpoint"],
    region_name=address["region"],
    aws_access_key_id=address["accessKeyId"],
    aws_secret_access_key=address["secretAccessKey"],
    config=Config(retries={"max_attempts": 0}),
)


def call(operation, parameters):
    answer = getattr(client, xform_name(operation))(**parameters)
    del answer["ResponseMetadata"]
    return answer


def list_all(operation, parameters, member):
    if client.can_paginate(xform_name(operation)):
        pages = client.get_paginator(xform_name(operation)).paginate(**parameters)
        return [item for page in pages for item in page[member]]
    items = []
    while True:
        page = call(operation, parameters)
        items += page[member]
        if "nextToken" not in page:
            return items
        parameters = {**parameters, "nextToken": page["nextToken"]}


for line in sys.stdin:
    request = json.loads(line)
    try:
        if "member" in request:
            output = list_all(request["operation"], request["input"], request["member"])
        else:
            output = call(request["operation"], request["input"])
        answer = {"output": output}
    except ClientError as error:
        answer = {"code": error.response["Error"]["Code"], "message": str(error)}
    except Exception as error:
        answer = {"code": type(error).__name__, "message": str(error)}
    print(json.dumps(answer), flush=True)
