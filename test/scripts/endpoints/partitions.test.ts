import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { getPartition, partitions } from "../../../scripts/endpoints/partitions.js";

interface PartitionData {
    readonly partitions: readonly {
        readonly id: string;
        readonly regionRegex: string;
        readonly outputs: object;
        readonly regions: Readonly<Record<string, object>>;
    }[];
}

/** The data that @aws-sdk/util-endpoints looks up; it exports a look-up and no list. */
async function readData() {
    const folder = join(import.meta.dirname, "../../../node_modules/@aws-sdk/core/dist-es/submodules/client");
    const url = pathToFileURL(join(folder, "util-endpoints/lib/aws/partitions.js")).href;
    const { partitionsInfo } = (await import(url)) as { readonly partitionsInfo: PartitionData };
    return partitionsInfo.partitions;
}

const { id: lastId } = partitions.at(-1)!;

describe("partitions", () => {
    it("are those of AWS's data", async () => {
        const data = await readData();
        expect(partitions.map(({ id }) => id).toSorted()).toEqual(data.map(({ id }) => id).toSorted());
    });

    it("claim the regions of AWS's data, the last one all others", async () => {
        for (const { id, regions } of await readData()) {
            for (const region of Object.keys(regions).filter((name) => name !== `${id}-global`)) {
                const claimed = partitions.filter((partition) => new RegExp(`^${partition.regions}$`).test(region));
                expect([region, claimed.map((partition) => partition.id)]).toEqual([region, [id]]);
            }
        }
        expect(getPartition("moon").name).toBe(lastId);
    });

    it.each(partitions)(
        "has for $id a placeholder which AWS's data put there too",
        async ({ id, placeholder, regions }) => {
            expect(placeholder).toMatch(new RegExp(`^${regions}$`));
            const data = (await readData()).find((partition) => partition.id === id)!;
            expect(placeholder).toMatch(new RegExp(data.regionRegex));
            expect(getPartition(placeholder)).toEqual(data.outputs);
            expect(data.regions).not.toHaveProperty(placeholder);
        },
    );
});
