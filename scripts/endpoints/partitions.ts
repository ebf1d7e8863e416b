import type * as AwsEndpoints from "@aws-sdk/util-endpoints";
import { requireLibrary } from "../libraries.js";

/** A group of AWS regions with DNS names of its own. */
export interface Partition {
    readonly id: string;
    /** Source of a RegExp for the names of its regions. */
    readonly regions: string;
    /** A name that only a region of this partition could have, and that none has. */
    readonly placeholder: string;
}

/** What endpoint rules may ask of a partition: the outputs of `aws.partition`. */
export interface PartitionOutputs {
    readonly name: string;
    readonly dnsSuffix: string;
    readonly dualStackDnsSuffix: string;
    readonly implicitGlobalRegion: string;
    readonly supportsFIPS: boolean;
    readonly supportsDualStack: boolean;
}

/**
 * AWS's partitions, in the order in which they are asked for a region; the last takes what no other claims.
 *
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export const partitions: readonly Partition[] = [
    { id: "aws-cn", regions: "cn-\\w+-\\d+", placeholder: "cn-placeholder-1" },
    { id: "aws-us-gov", regions: "us-gov-\\w+-\\d+", placeholder: "us-gov-placeholder-1" },
    { id: "aws-iso", regions: "us-iso-\\w+-\\d+", placeholder: "us-iso-placeholder-1" },
    { id: "aws-iso-b", regions: "us-isob-\\w+-\\d+", placeholder: "us-isob-placeholder-1" },
    { id: "aws-iso-e", regions: "eu-isoe-\\w+-\\d+", placeholder: "eu-isoe-placeholder-1" },
    { id: "aws-iso-f", regions: "us-isof-\\w+-\\d+", placeholder: "us-isof-placeholder-1" },
    { id: "aws-eusc", regions: "eusc-de-\\w+-\\d+", placeholder: "eusc-de-placeholder-1" },
    { id: "aws", regions: "(us|eu|ap|sa|ca|me|af|il|mx)-\\w+-\\d+", placeholder: "us-placeholder-1" },
];

/** What AWS's data say of the partition that a region is in; the library's type leaves out a field of its data. */
export function getPartition(region: string): PartitionOutputs {
    const { partition } = requireLibrary("@aws-sdk/util-endpoints") as typeof AwsEndpoints;
    return partition(region) as PartitionOutputs;
}
