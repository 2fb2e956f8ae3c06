import { defineConfig } from 'vitest/config'
import { standIns } from './infra/stand-ins.ts'

/** Pure tests need nothing; service tests share one running local stack. */
export default defineConfig({
  test: {
    // As the bundles have it: what passes through here gets the stand-ins, in the form that imports and does not require.
    alias: { ...standIns, '@mollie/api-client': '@mollie/api-client/dist/mollie.esm.js' },
    server: { deps: { inline: ['@mollie/api-client'] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          sequence: { groupOrder: 0 },
          // Files of a worker share their modules (so no vi.mock): loading them anew for each took a third of the time.
          isolate: false,
          // By default one core is left to vitest itself, which here is every second one.
          maxWorkers: 2,
          include: [
            'test/{rules,messages,rma,contracts,http,infra,simulation,checks,functions,local,application,adapters,views}/**/*.test.{ts,tsx}',
            'infra/local-aws/test/**/*.test.ts',
            'shared/client/test/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          // After the pure ones, which would take the processor from the stack and from those who wait for it.
          sequence: { groupOrder: 1 },
          include: ['test/service/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/support/shared-stack.ts'],
        },
      },
    ],
  },
})
