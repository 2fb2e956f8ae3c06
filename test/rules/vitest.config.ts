import { defineConfig } from 'vitest/config'

/** What the mutation run tests with: the rules alone, not their package. */
export default defineConfig({
  test: { include: ['test/rules/*.test.ts'], exclude: ['test/rules/package.test.ts'] },
})
