import { defineConfig } from 'vitest/config'
export default defineConfig({
  test: {
    include: ['test/rules/*.test.ts'],
    exclude: ['test/rules/{check,book,diff,diff-inputs,panel-misplaced,catalogue,examples}.test.ts'],
  },
})
