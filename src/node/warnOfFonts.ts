import type { FolderFile } from '../output/receipt.ts'
import type { Language, Words } from '../text/language.ts'
import { unwritable } from './paintPng.ts'

const lackingFonts = {
  letters: {
    en: 'warning: no font of this machine has any letters: the PNG pictures lack them. Install a font such as DejaVu (fonts-dejavu).',
    zh: '警告：本机的字体里没有任何字母，PNG 图片中会缺字。请安装 DejaVu（fonts-dejavu）之类的字体。',
  },
  chinese: {
    en: 'warning: no font of this machine has Chinese letters: the PNG pictures lack them. Install a font such as Noto Sans CJK (fonts-noto-cjk).',
    zh: '警告：本机的字体里没有汉字，PNG 图片中会缺字。请安装 Noto Sans CJK（fonts-noto-cjk）之类的字体。',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Says what the pictures lack where this machine has no font for it: they lack it without a word otherwise. */
export async function warnOfFonts(files: readonly FolderFile[], lang: Language): Promise<void> {
  const lacking = await unwritable(files.map(({ path, text }) => (path.endsWith('.svg') ? text : '')).join(''))
  if (lacking === undefined) return
  console.error(lackingFonts[lacking][lang])
}
