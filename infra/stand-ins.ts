import { fileURLToPath } from 'node:url'

/** Packages that libraries import and that a module of ours stands in for, in bundles and in tests. */
export const standIns: Record<string, string> = {
  'node-fetch': fileURLToPath(import.meta.resolve('../shared/adapters/mollie-transport.ts')),
}
