import { isDrawn } from '../../charts/chart.ts'
import type { FolderFile } from '../receipt.ts'
import type { Format } from './format.ts'

/** Each picture of the report with its title, for slides and chats. */
export const png: Format = {
  summary: {
    en: 'charts/*.png: each picture with its title and what it shows, for slides and chats',
    zh: 'charts/*.png：带标题与结论的图片，可用于幻灯片与聊天',
  },
  async files({ charts, svg, png: paint }) {
    const files: FolderFile[] = []
    for (const chart of charts.filter(isDrawn)) {
      files.push({ path: `charts/${chart.name}.png`, text: await paint(await svg(chart, true)) })
    }
    return files
  },
}
