/** A bar on standard error for long runs; silent when it is not a terminal, so that output can be piped. */
export function progressBar(label: string, total: number): { at(done: number): void; end(): void } {
  const isShown = process.stderr.isTTY === true
  const width = 30
  let last = -1
  return {
    at(done) {
      const percent = Math.floor((100 * done) / total)
      if (!isShown || percent === last) return
      last = percent
      const filled = Math.round((width * percent) / 100)
      process.stderr.write(`\r${label} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${percent} %`)
    },
    end() {
      if (isShown) process.stderr.write('\n')
    },
  }
}
