import type { Words } from '../text/language.ts'

const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  EISDIR: { en: 'it is a folder', zh: '它是一个文件夹' },
  ENOTDIR: { en: 'a part of its path is a file, not a folder', zh: '路径中有一段是文件，不是文件夹' },
  EEXIST: { en: 'it is there already, and is left as it is', zh: '已经有了，未作改动' },
  EACCES: { en: 'that is not allowed', zh: '没有权限' },
  EPERM: { en: 'that is not allowed', zh: '没有权限' },
  EROFS: { en: 'the disk cannot be written to', zh: '磁盘不能写入' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称太长' },
}

/**
 * Why a file could not be read or written, in words; `undefined` where the error is not about a file and so is ours.
 */
export function fileFault(error: unknown): Words | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === undefined ? undefined : reasons[code]
}
