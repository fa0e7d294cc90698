import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileFault } from './fileFault.ts'

/** Reports that are shown while they are being worked on. */
export interface ServedPages {
  /** Where a folder's report is shown. */
  readonly address: (folder: string) => string
  /** Has every open page show itself anew. */
  readonly refresh: () => void
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
}

/** Listens for the word to show the page anew. It is put into what is served, never into the file. */
const listening = "new EventSource('/refresh').onmessage=()=>location.reload()"

/**
 * Serves the files of some folders to this machine alone, and to no other page on it: on 127.0.0.1, at a port that is free.
 *
 * @param folders in the order of their numbers in addresses
 */
export async function servePages(folders: readonly string[]): Promise<ServedPages> {
  const waiting = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const host = request.headers.host ?? ''
    if (host !== hostOf(server.address())) return void response.writeHead(403).end()
    const [, first = '', ...rest] = decoded(request.url ?? '/').split('/')
    if (first === 'refresh') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n')
      waiting.add(response)
      return void response.on('close', () => waiting.delete(response))
    }
    const folder = folders[Number(first)]
    const path = normalize(rest.join('/'))
    if (first === '' || folder === undefined || path.startsWith('..') || path.startsWith(sep)) {
      return void response.writeHead(404).end()
    }
    send(join(folder, path), response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: (folder) => `http://${hostOf(server.address())}/${folders.indexOf(folder)}/report.html`,
    refresh() {
      for (const response of waiting) response.write('data: refresh\n\n')
    },
    close() {
      for (const response of waiting) response.end()
      server.close()
    },
  }
}

function hostOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  return address !== null && typeof address === 'object' ? `127.0.0.1:${address.port}` : ''
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return ''
  }
}

function send(place: string, response: ServerResponse): void {
  const type = types[extname(place)] ?? 'application/octet-stream'
  try {
    const bytes = readFileSync(place)
    const body = extname(place) === '.html' ? refreshing(bytes.toString('utf8')) : bytes
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  } catch (error) {
    if (fileFault(error) === undefined) throw error
    response.writeHead(404).end()
  }
}

/** A page that listens, and that its own policy lets listen. */
function refreshing(page: string): string {
  const sum = createHash('sha256').update(listening).digest('base64')
  const policy = 'Content-Security-Policy" content="default-src \'none\';'
  const allowed = page.includes('script-src ')
    ? page.replace('script-src ', `script-src 'sha256-${sum}' `).replace(policy, `${policy} connect-src 'self';`)
    : page.replace(policy, `${policy} connect-src 'self'; script-src 'sha256-${sum}';`)
  return allowed.replace('</body>', `<script>${listening}</script>\n</body>`)
}
