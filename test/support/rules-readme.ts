import { readFileSync } from 'node:fs'

/** README of the rules as it stands in the repository. */
export const rulesReadme = readFileSync('shared/rules/README.md', 'utf8')

/** The first example of README in a language, without its fence, and what its last comment says it shows. */
export function readmeExample(language: 'js' | 'html'): { code: string; shows: string } {
  const code = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(rulesReadme)?.[1]
  const shows = code && [...code.matchAll(/ \/\/ (.+)$/gm)].at(-1)?.[1]
  if (!code || !shows) throw new Error(`README of the rules has no ${language} example that says what it shows`)
  return { code, shows }
}
