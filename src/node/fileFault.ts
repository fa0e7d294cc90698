const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'it is there already, and is left as it is',
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

/**
 * Why a file could not be read or written, in words; `undefined` where the error is not about a file and so is ours.
 */
export function fileFault(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === undefined ? undefined : reasons[code]
}
