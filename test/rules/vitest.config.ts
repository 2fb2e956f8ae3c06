import { defineConfig } from 'vitest/config'

/** What the mutation run tests with: the rules alone. */
export default defineConfig({ test: { include: ['test/rules/*.test.ts'] } })
