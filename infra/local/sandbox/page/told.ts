/** A line of what is told of a life while it is played. */
export type Told =
  | {
      readonly kind: 'step'
      readonly at: string
      readonly who: string
      readonly does: string
      readonly ok: boolean
      readonly status: number
      readonly state: string
      readonly rmaNumber: string | null
    }
  | { readonly kind: 'detail'; readonly label: string; readonly text: string; readonly tone: string }
  | { readonly kind: 'item'; readonly mark: string; readonly text: string; readonly tone: string }
  | { readonly kind: 'end'; readonly checks: number; readonly failed: number }
  | { readonly kind: 'refused'; readonly reason: string }

/** Plays a life; its lines as they come. */
export async function* toldLines(lifeId: string): AsyncGenerator<Told> {
  const answer = await fetch(`/local/demo/${lifeId}`, { method: 'POST' })
  if (answer.status !== 200 || !answer.body) {
    yield { kind: 'refused', reason: (await answer.json()).error }
    return
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}
