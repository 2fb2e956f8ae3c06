/** Runs tasks, so many at a time; the others wait in the order in which they came. */
export type Bounded = <T>(task: () => Promise<T>) => Promise<T>

/** @param atOnceMax how many tasks run at a time */
export function bounded(atOnceMax: number): Bounded {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    // A place that becomes free is handed to the first in the queue, so that nobody slips in between.
    if (running < atOnceMax) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
