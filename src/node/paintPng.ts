import type { Sharp } from 'sharp'

/** Dots of a picture for each of its units, so that it is sharp on slides and phones. */
const dotsPerUnit = 2

/** Paints an SVG as a PNG with the fonts of this machine. */
export async function paintPng(svg: string): Promise<Uint8Array> {
  return new Uint8Array(await (await sharpOf(svg)).png({ compressionLevel: 9 }).toBuffer())
}

/**
 * What the fonts of this machine cannot write, of a text: `letters` where there is no font at all, `chinese` where none has
 * the Chinese in it. The painter leaves such letters out, or paints the same box for each, without a word.
 */
export async function unwritable(text: string): Promise<'letters' | 'chinese' | undefined> {
  if ((await inked('A')) === (await inked(' '))) return 'letters'
  const chinese = /\p{Script=Han}/u.test(text)
  return chinese && (await inked('一')) === (await inked('龍')) ? 'chinese' : undefined
}

/** What a letter looks like, as text. */
async function inked(letter: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="20" font-size="18">${letter}</text></svg>`
  return (await (await sharpOf(svg)).raw().toBuffer()).toString('base64')
}

async function sharpOf(svg: string): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg), { density: 72 * dotsPerUnit, limitInputPixels: 1e9 }).flatten({ background: 'white' })
}
