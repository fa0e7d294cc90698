import { z } from 'zod'

/** What stands in the file where a quantity or a moment does: made once for all of them, of which there are hundreds. */
export const written = z.union([z.number(), z.string()])
