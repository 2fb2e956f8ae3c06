import { defineConfig } from 'vitest/config'

/** What the mutation run tests with: the rules alone, not the tools around them. */
export default defineConfig({
  test: {
    include: ['test/rules/*.test.ts'],
    exclude: ['test/rules/{book,diff,diff-inputs,everywhere,leaves,package,words}.test.ts'],
  },
})
