/** What the work comes to, or that it took longer than it may; the work itself goes on. */
export async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), timeoutMs)
  })
  const first = await Promise.race([work, timeout])
  clearTimeout(timer)
  return first
}
