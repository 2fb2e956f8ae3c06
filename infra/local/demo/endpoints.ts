import type { Endpoints } from '../world/answering.ts'
import type { livesPlayer } from './player.ts'

export interface DemoWorld {
  readonly lives: ReturnType<typeof livesPlayer>
}

/** Where the lives of the demo are played on the running stack. */
export const demoEndpoints: Endpoints<DemoWorld> = {
  'GET /local/demo': ({ lives }) => [200, lives.list()],
  'POST /local/demo/*': ({ lives }, { parameters: [id = ''] }) => lives.play(id),
}
