// Loaded before a program, this has it print what it used, as the last line of its output.
import { writeSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const peak = process.resourceUsage().maxRSS * 1024
    writeSync(1, `\n${JSON.stringify({ seconds: (user + system) / 1e6, wall: performance.now() / 1e3, peak })}\n`)
  })
}
