import type { Dossier } from '../application/dossier.ts'
import type { RmaStore } from '../application/ports/rma-store.ts'
import { parseRmaNumber } from '../rma/index.ts'
import type { Call } from './call.ts'
import { Problem } from './problem.ts'
import { maySee } from './representations/rma.ts'

/** The RMA that a call's path names. Throws one 404 for no number, no such RMA and one that the caller may not see. */
export async function visibleRma(
  rmas: Pick<RmaStore, 'load'>,
  { path, caller }: Pick<Call, 'path' | 'caller'>,
): Promise<Dossier> {
  const rmaNumber = parseRmaNumber(path.rmaNumber ?? '')
  const dossier = rmaNumber ? await rmas.load(rmaNumber) : null
  if (dossier && maySee(dossier.rma, caller)) return dossier
  throw new Problem('rma-not-found', 'Check the number; its last character catches typing errors')
}
