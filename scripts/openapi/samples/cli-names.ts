/**
 * Services of the protocol restJson1 that the AWS CLI and boto3 call otherwise than their SDK id says. A test holds the list
 * against an installed botocore.
 */
const irregular: ReadonlyMap<string, string> = new Map([
    ["API Gateway", "apigateway"],
    ["App Mesh", "appmesh"],
    ["CloudSearch Domain", "cloudsearchdomain"],
    ["Elastic Transcoder", "elastictranscoder"],
    ["Elasticsearch Service", "es"],
    ["IoT 1Click Devices Service", "iot1click-devices"],
    ["IoT 1Click Projects", "iot1click-projects"],
    ["IoT Data Plane", "iot-data"],
    ["IoT Events", "iotevents"],
    ["IoT Events Data", "iotevents-data"],
    ["IoT Jobs Data Plane", "iot-jobs-data"],
    ["IoT Wireless", "iotwireless"],
    ["Kinesis Video", "kinesisvideo"],
    ["Lex Model Building Service", "lex-models"],
    ["Lex Models V2", "lexv2-models"],
    ["Lex Runtime Service", "lex-runtime"],
    ["Lex Runtime V2", "lexv2-runtime"],
    ["Pinpoint SMS Voice", "sms-voice"],
    ["ServerlessApplicationRepository", "serverlessrepo"],
    ["Service Catalog AppRegistry", "servicecatalog-appregistry"],
]);

/** What the AWS CLI and boto3 call the service of an SDK id. */
export function toCliName(sdkId: string): string {
    return irregular.get(sdkId) ?? sdkId.toLowerCase().replaceAll(" ", "-");
}
