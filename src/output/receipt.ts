/** A file of a run's folder: its place in the folder, and its text, or its bytes where it is none. */
export interface FolderFile {
  readonly path: string
  readonly text: string | Uint8Array
}

/** SHA-256 of a text or of bytes in hexadecimal digits; given from outside, since hashing belongs to the platform. */
export type Hash = (text: string | Uint8Array) => string

/**
 * The receipt of a run, `receipt.json`: what was run, how to run it again, and a hash of every other file.
 *
 * @param about of a run that was stopped, also the days that are done and those it was to have
 * @param options of the command line that the files depend on, `--no-stack`
 *
 * It holds no time and no place, so that the same run leaves the same receipt anywhere.
 */
export function receipt(
  about: { version: string; seed: string; days?: number; plannedDays?: number },
  files: readonly FolderFile[],
  hash: Hash,
  options: readonly string[] = [],
): FolderFile & { readonly text: string } {
  const scenario = files.find((file) => file.path === 'scenario.yaml')
  if (scenario === undefined) throw new Error('missing scenario.yaml')
  const text = {
    product: 'kfactor',
    version: about.version,
    scenarioHash: hash(scenario.text),
    seed: about.seed,
    ...(about.plannedDays === undefined ? {} : { partial: true, days: about.days, plannedDays: about.plannedDays }),
    command: ['kfactor run scenario.yaml', ...options].join(' '),
    files: Object.fromEntries(files.map((file) => [file.path, hash(file.text)])),
  }
  return { path: 'receipt.json', text: `${JSON.stringify(text, null, 2)}\n` }
}
