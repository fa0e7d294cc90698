/** How a schema reads a file: as it stands. Compiling a reader of its own for each map takes longer than reading one. */
export const readOnce = { jitless: true } as const
