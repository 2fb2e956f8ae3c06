import { catalogue } from '../../../catalogue.ts'
import type { Policy, ReadingId } from '../../../index.ts'
import type { Space } from '../../proof/space.ts'
import { variableName } from '../../words/vocabulary.ts'
import type { Change, OtherChoice } from '../changes/changes.ts'
import type { Said } from '../changes/differences.ts'
import { type Html, html } from '../html.ts'
import type { Acting } from '../words/book-words.ts'
import { isOpen, type Words } from '../words/words.ts'
import { answerText, routeLines } from './answers.ts'
import { anyOf, conditionLines } from './facts.ts'

const shownMax = 3
const groupsMax = 2
const factsMax = 8

/** The choice of a reading that is in force, the others, and what each of them would change. */
export function readingHtml(
  { space, policy, versions }: { readonly space: Space; readonly policy: Policy; readonly versions: readonly Policy[] },
  id: ReadingId,
  others: readonly OtherChoice[],
  words: Words,
): Html {
  if (!isOpen(id)) return html``
  const { choice } = words.book
  const chosen = versions.map((each) => words.choice(id, each.readings[id]))
  const history =
    new Set(chosen).size < 2
      ? ''
      : html`<p>${choice.versions}: ${versions.map((each, index) => `${each.version}: ${chosen[index]}`).join('; ')}</p>`
  return html`<p><span class="force">${choice.inForce}: ${words.choice(id, policy.readings[id])}</span></p>${history}
${others.map((other) => otherHtml(space, id, other, words))}`
}

function otherHtml(space: Space, id: ReadingId, { choice, changes, kinds }: OtherChoice, words: Words): Html {
  const said = words.book.choice
  const head = html`${said.other}: <b>${words.choice(id, choice)}</b>`
  if (kinds === 0) return html`<p class="other">${head}; ${said.changesNothing(words.book.actsIn[actingOf(id)])}.</p>`
  const shown = changes.slice(0, shownMax)
  const further = kinds - shown.length
  return html`<div class="other"><p>${head}. ${said.changes}:</p>
<ol>${shown.map(
    (each) => html`<li>${changeHtml(space, each, words)}</li>
`,
  )}</ol>${further > 0 ? html`<p><small>${said.furtherKinds(further)}</small></p>` : ''}</div>`
}

/** Where a reading acts. */
function actingOf(id: ReadingId): Acting {
  const where = catalogue.find((each) => each.id === id)?.actsIn ?? 'later'
  return typeof where === 'string' ? where : 'later'
}

/** Facts on which a change turns, unless they are too many to be told. */
function turnsOnHtml(space: Space, levels: readonly number[], { book, language }: Words): Html | string {
  if (levels.length === 0 || levels.length > factsMax) return ''
  const names = levels.map((level) => variableName(space.variables[level]?.path ?? '', language))
  return html`<p><small>${book.choice.turnsOn(names.join(', '))}</small></p>`
}

function changeHtml(space: Space, { from, to, common, groups, turnsOn }: Change, words: Words): Html {
  const { choice } = words.book
  const shown = groups.slice(0, groupsMax)
  const more = groups.length - shown.length
  const all = groups.length === 0 ? choice.forAll : ''
  return html`<dl class="change"><div><dt>${choice.from}</dt><dd>${saidHtml(from, words)}</dd></div>
<div><dt>${choice.to}</dt><dd>${saidHtml(to, words)}</dd></div>
<div><dt>${choice.forWhom}</dt><dd>${conditionLines(space, common, words) ?? all}${anyOf(space, shown, words)}${
    more > 0 ? html`<small>${choice.further(more)}</small>` : ''
  }${turnsOnHtml(space, turnsOn, words)}</dd></div></dl>`
}

function saidHtml(said: Said, words: Words): Html {
  if ('answer' in said) return html`${answerText(said.answer, words)}`
  if ('route' in said) return routeLines(said.route, words)
  const { owner, book } = words
  if (said.costs.length === 0) return html`${book.choice.nothing}`
  const pays = said.costs.map(({ item, payer, when }) => {
    const due = when === 'always' ? '' : `, ${owner.words[when]}`
    return `${book.choice.paid(owner.words[item], owner.words[payer])}${due}`
  })
  return html`<ul class="facts">${pays.map((each) => html`<li>${each}</li>`)}</ul>`
}
