/** Columns below which a measure has no room for the days it looks at beside its value. */
export const roomy = 60
