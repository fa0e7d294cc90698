/** ln 2, the greater part: so few bits that its product with any exponent of a double is exact. */
export const ln2High = 0.6931471803691238

/** What ln2High lacks of ln 2. */
export const ln2Low = 1.9082149292705877e-10
