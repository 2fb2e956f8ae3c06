import Holidays from 'date-holidays'
import { type Country, countries } from '../../vocabulary.ts'

const firstYear = 2015
const lastYear = 2040

type Days = Readonly<Record<Country, Readonly<Record<number, string>>>>

/**
 * The public holidays of each country and year, `MM-DD` in order, as the library knows them; its other types (days of
 * schools, of banks, days that are only observed) are left out. A day on which most of a country is off and that the
 * library does not call public is added.
 */
export function publicHolidaysOf(): Days {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const days = (country: Country) => {
    const library = new Holidays(country, { types: ['public'] })
    return Object.fromEntries(years.map((year) => [year, daysOf(library, country, year)]))
  }
  return Object.fromEntries(countries.map((country) => [country, days(country)])) as Days
}

function daysOf(library: Holidays, country: Country, year: number): string {
  const known = library.getHolidays(year).map(({ date }) => date.slice('YYYY-'.length, 'YYYY-MM-DD'.length))
  return [...new Set([...known, ...liberationDay(country, year)])].sort().join(' ')
}

/**
 * 5 May is a feast in the Netherlands every year, but a day off, for carriers too, by most collective agreements only in
 * every fifth: in the others parcels move, and it is a working day.
 */
const liberationDay = (country: Country, year: number): readonly string[] =>
  country === 'NL' && year % 5 === 0 ? ['05-05'] : []

/**
 * The days that the Dutch act on legal periods (Algemene termijnenwet, art. 3) treats as public holidays although most
 * people work on them: Good Friday, and 5 May also between the fifth years. Belgium and Luxembourg know no such days.
 */
export function legalHolidaysOf(days: Days): Days {
  const library = new Holidays('NL', { types: ['public', 'school'] })
  const ofYear = (year: number): string =>
    daysOf(library, 'NL', year)
      .split(' ')
      .filter((each) => !days.NL[year]?.split(' ').includes(each))
      .join(' ')
  return { NL: Object.fromEntries(Object.keys(days.NL).map((year) => [year, ofYear(Number(year))])), BE: {}, LU: {} }
}

/** The file that the package ships: the days as data, and whose work they are. */
export function fileOf(days: Days): string {
  return `${notice}
export const publicHolidays: HolidayList = ${literal(days)}

/** What is a holiday besides for a legal period that ends on it (Dutch Algemene termijnenwet, art. 3). */
export const legalHolidays: HolidayList = ${literal(legalHolidaysOf(days))}
`
}

function literal(days: Days): string {
  const lines = countries.flatMap((country) => {
    const years = Object.entries(days[country]).map(([year, text]) => `    ${year}: '${text}',`)
    return years.length === 0 ? [`  ${country}: {},`] : [`  ${country}: {`, ...years, '  },']
  })
  return `{\n${lines.join('\n')}\n}`
}

const notice = `import type { Country } from './vocabulary.ts'

type HolidayList = Readonly<Record<Country, Readonly<Record<number, string>>>>

/**
 * Public holidays by country and year, as \`MM-DD\`. Written by \`npm run policy:holidays\`; not edited by hand. What falls
 * on a weekend is listed as well: King's Day then moves to the Saturday, nothing else to another day for everybody.
 *
 * Made with date-holidays (ISC licence, copyright commenthol) from its data on the three countries, which are offered
 * under CC BY-SA 3.0; so is this file. Changed: only public holidays, as dates; 5 May of every fifth year added. Their
 * sources: https://en.wikipedia.org/wiki/Public_holidays_in_the_Netherlands, https://nl.wikipedia.org/wiki/Feestdagen_in_Nederland,
 * https://en.wikipedia.org/wiki/Public_holidays_in_Belgium, https://nl.wikipedia.org/wiki/Feestdagen_in_België,
 * https://lb.wikipedia.org/wiki/Gesetzlech_Feierdeeg_zu_Lëtzebuerg. Licence: https://creativecommons.org/licenses/by-sa/3.0/
 */`
