/** What the command tells the shell when it ends. */
export const exitCode = {
  /** It did what was asked. */
  done: 0,
  /** The scenario file or the command line is at fault. */
  yourFault: 1,
  /** The program is at fault. */
  ourFault: 2,
  /** Somebody pressed Ctrl-C; what was finished is kept. */
  stopped: 130,
  /** It ran well, and a target of the scenario was not met. */
  targetMissed: 99,
} as const
