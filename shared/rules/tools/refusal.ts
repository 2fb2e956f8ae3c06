import { PolicyFault } from '../index.ts'

/** Why a command cannot do what it is asked, in one sentence. */
export class Refusal extends Error {}

const isUsageError = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS')

/** Runs a command; what it refuses is a sentence on standard error and exit code 2, a defect stays a stack trace. */
export function runCommand(command: () => void): void {
  try {
    command()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (!(error instanceof Refusal || error instanceof PolicyFault || isUsageError(error))) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
