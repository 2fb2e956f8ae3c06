import { localDate } from '@after-sales/rules'
import { render } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { isLanguage, ownWords } from './languages.ts'
import { Page } from './page.tsx'
import { caseFrom, hashOf, type TriedCase } from './tried-case.ts'

/** The day on which the page is read; a case without a date of its own is raised on it. */
const today = localDate(new Date(), 'NL')
const browserLanguage = navigator.language.slice(0, 2)
const preferred = isLanguage(browserLanguage) ? browserLanguage : 'en'

/** The page, with its case kept in the address. */
function App() {
  const [tried, setTried] = useState<TriedCase>(() => caseFrom(location.hash, today, preferred))
  useEffect(() => {
    const restore = () => setTried(caseFrom(location.hash, today, preferred))
    addEventListener('hashchange', restore)
    return () => removeEventListener('hashchange', restore)
  }, [])
  useLayoutEffect(() => {
    keep(hashOf(tried))
    const { lang, words } = ownWords(tried.language)
    document.documentElement.lang = lang
    document.title = words.title
  }, [tried])
  return <Page tried={tried} today={today} onChange={setTried} />
}

function keep(hash: string): void {
  try {
    history.replaceState(null, '', hash)
  } catch {
    // Safari takes a hundred of these in half a minute; the next change writes the address again.
  }
}

render(<App />, document.body)
