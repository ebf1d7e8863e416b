/** The seed of all random tests: every run is the same run. Another one: `FC_SEED=7 npm test`. */
export const seed = Number(process.env["FC_SEED"] ?? 20_200_713);
