/**
 * Properties are tried on the same inputs in every run: what fails is then the change's doing, not chance's.
 * `FC_SEED=7 npm test` tries others.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 2017) });
