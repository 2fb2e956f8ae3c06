import type { TestProject } from 'vitest/node'
import { ownStack } from './local-stack.ts'

/** Starts the stack that the service tests share, and ends it after the last of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await ownStack()
  project.provide('stackUrl', stack.url)
  return () => stack.stop()
}
