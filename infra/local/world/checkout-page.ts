import { html, type Reply } from './answering.ts'

/** A provider's page for testers: what is paid, and a button for each way it may end. */
export function checkoutPage(
  title: string,
  about: string,
  endings: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Reply {
  const buttons = endings.map((each) => `<button name="status" value="${each}">${each}</button>`).join(' ')
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  )
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`
  const form = `<form method="post">${hidden.join('')}${buttons}</form>`
  return [200, `${head}<h1>${title}</h1><p>${escaped(about)}</p>${form}</html>`, html]
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
