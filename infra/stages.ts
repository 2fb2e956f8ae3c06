/** What differs between two deployments of the service; everything else is the same template. */
export interface Stage {
  readonly name: 'test' | 'production'
  readonly region: string
  /** Log retention in days. */
  readonly logRetentionDays: 30 | 90
}

const stages: readonly Stage[] = [
  { name: 'test', region: 'eu-west-1', logRetentionDays: 30 },
  { name: 'production', region: 'eu-west-1', logRetentionDays: 90 },
]

/** The stage of that name (`-c stage=…`). Throws, naming the known ones, when there is none. */
export function stageNamed(name: unknown): Stage {
  const stage = stages.find((each) => each.name === name)
  if (!stage) throw new Error(`Unknown stage ${String(name)}; one of ${stages.map((each) => each.name).join(', ')}`)
  return stage
}
