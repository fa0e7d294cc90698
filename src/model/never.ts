/** Not yet, or never: the day of something that has not happened; long before any day of a run, which has 3,650 at most. */
export const never = -32_768
/** The last day that a column of days can hold; what is to end later never does in a run. */
export const lastDay = 32_767
