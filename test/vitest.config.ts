import { defineConfig } from 'vitest/config'

/** The tests run on Node's own modules, through the same loader as the product, without a bundler between. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['test/fixedLuck.ts'],
    testTimeout: 120_000,
    maxWorkers: '100%',
    isolate: false,
    execArgv: ['--import=tsx'],
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
