/** A group of AWS regions with DNS names of its own. */
export interface Partition {
    readonly id: string;
    /** Matches the names of its regions. */
    readonly regions: RegExp;
    readonly dnsSuffix: string;
    readonly dualStackDnsSuffix: string;
}

/**
 * AWS's partitions. All of them have FIPS and dual-stack names.
 *
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export const partitions: readonly Partition[] = [
    {
        id: "aws",
        regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
    },
    {
        id: "aws-cn",
        regions: /^cn-\w+-\d+$/,
        dnsSuffix: "amazonaws.com.cn",
        dualStackDnsSuffix: "api.amazonwebservices.com.cn",
    },
    { id: "aws-us-gov", regions: /^us-gov-\w+-\d+$/, dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws" },
    { id: "aws-iso", regions: /^us-iso-\w+-\d+$/, dnsSuffix: "c2s.ic.gov", dualStackDnsSuffix: "api.aws.ic.gov" },
    { id: "aws-iso-b", regions: /^us-isob-\w+-\d+$/, dnsSuffix: "sc2s.sgov.gov", dualStackDnsSuffix: "api.aws.scloud" },
    {
        id: "aws-iso-e",
        regions: /^eu-isoe-\w+-\d+$/,
        dnsSuffix: "cloud.adc-e.uk",
        dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
    },
    {
        id: "aws-iso-f",
        regions: /^us-isof-\w+-\d+$/,
        dnsSuffix: "csp.hci.ic.gov",
        dualStackDnsSuffix: "api.aws.hci.ic.gov",
    },
    {
        id: "aws-eusc",
        regions: /^eusc-de-\w+-\d+$/,
        dnsSuffix: "amazonaws.eu",
        dualStackDnsSuffix: "api.amazonwebservices.eu",
    },
];
