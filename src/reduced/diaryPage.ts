/** Entries a page of a diary, of which the first is the place of the page that goes on; a power of 2. */
export const page = 32
