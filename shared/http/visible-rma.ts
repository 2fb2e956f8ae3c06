import type { Dossier } from '../application/dossier.ts'
import type { RmaStore } from '../application/ports/rma-store.ts'
import { parseRmaNumber } from '../rma/index.ts'
import type { Caller } from './call.ts'
import { Problem } from './problem.ts'
import { maySee } from './representations/rma.ts'

/** The RMA that a path names, if the caller may see it. Throws one 404 for no number, no such RMA and somebody else's. */
export async function visibleRma(
  rmas: Pick<RmaStore, 'load'>,
  inPath: string | undefined,
  caller: Caller,
): Promise<Dossier> {
  const rmaNumber = parseRmaNumber(inPath ?? '')
  const dossier = rmaNumber ? await rmas.load(rmaNumber) : null
  if (dossier && maySee(dossier.rma, caller)) return dossier
  throw new Problem('rma-not-found', 'Check the number; its last character catches typing errors')
}
