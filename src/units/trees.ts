import { z } from 'zod'

/**
 * What a file says is a tree, so that nobody who reads it has to look out for circles, nor to look through every field
 * there is beforehand for one that could hold itself.
 */
z.config({ memoizer: { attach() {}, guard() {}, alloc: (_field, _payload, empty) => empty } })
