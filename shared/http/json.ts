import { invalid } from './invalid.ts'
import { Problem } from './problem.ts'

/** Levels of objects and lists within one another that a body may have; the deepest message of ours has four. */
const levelsMax = 20

/** Reads a JSON document in UTF-8: 400 when it is none, 422 when it is nested too deeply. */
export function parseJson(bytes: Buffer): unknown {
  const document = parsed(bytes)
  if (isDeeper(document, levelsMax)) throw invalid([{ path: '', code: 'nested-too-deep', values: { max: levelsMax } }])
  return document
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('malformed-json', 'Send a JSON document in UTF-8')
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))
