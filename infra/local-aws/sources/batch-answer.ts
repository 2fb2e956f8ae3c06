import * as z from 'zod'
import type { Outcome } from '../lambda/function-settings.ts'

const batchAnswer = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
})

/**
 * The ids of a batch's items that a function did not handle, as Lambda understands its answer: all of them when it threw,
 * and when it reports failures in a form that is none or names an item that it was not given.
 * @param reports whether the function reports failures one by one (`ReportBatchItemFailures`)
 */
export function failedItems(outcome: Outcome, ids: readonly string[], reports: boolean): ReadonlySet<string> {
  if ('error' in outcome) return new Set(ids)
  if (!reports || outcome.payload === null || outcome.payload === '') return new Set()
  const answer = batchAnswer.safeParse(outcome.payload)
  if (!answer.success) return new Set(ids)
  const failed = (answer.data.batchItemFailures ?? []).map((each) => each.itemIdentifier)
  return new Set(failed.every((id) => ids.includes(id)) ? failed : ids)
}
