/** No person. */
export const nobody = -1
