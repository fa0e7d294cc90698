import fc from 'fast-check'

// A property that fails must fail again for whoever looks into it: `PROPERTY_SEED=any` tries other cases.
const seed = process.env.PROPERTY_SEED ?? '20260301'
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) })
