/** A path as seen from the folder of a file; a path from the root of a disk stays as it is. */
export function besides(file: string, path: string): string {
  const fromRoot = /^([/\\]|[A-Za-z]:[/\\])/.test(path)
  return fromRoot ? path : file.replace(/[^/\\]*$/, '') + path
}
