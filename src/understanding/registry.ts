import { AUDIENCES, type Command, DOUBTS, READERS } from '../../commands/command.ts'
import { RECALLS } from '../domain/model/proposal.ts'
import { HELP_PAGE_NAMES, HELP_PAGES } from '../domain/wording/help-page.ts'
import { fold } from '../language/fold.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'

type Declared = Command<Utterance, Where>

/** Every field of a command, and whether it must be there; the compiler keeps the list whole. */
const FIELDS = {
  name: true,
  title: true,
  labelled: false,
  words: true,
  talk: false,
  who: true,
  doubt: true,
  recall: true,
  help: true,
  examples: true,
  needs: false,
  near: false,
  holdsFigures: false,
  noIdCards: false,
  endsAt: false,
  short: false,
  propose: true,
  consider: true,
} satisfies Readonly<Record<keyof Declared, boolean>>

/**
 * The list itself, when every command of it is declared as it must be: looked at when the program starts, since a wrong
 * word would only show as a message that nobody answers. Throws all mistakes, each one line with what is permitted. That
 * each example reads as it says takes long, and stands in a test.
 */
export function checked(commands: readonly Declared[]): readonly Declared[] {
  const own = commands.flatMap(mistakesIn)
  const mistakes = own.length > 0 ? own : mistakesAmong(commands)
  if (mistakes.length === 0) return commands
  throw new AggregateError(
    mistakes.map((mistake) => new Error(mistake)),
    mistakes.join('\n'),
  )
}

/** What is wrong with a command by itself. */
function mistakesIn(command: Declared): readonly string[] {
  const missing = Object.entries(FIELDS)
    .filter(([field, must]) => must && command[field as keyof Declared] === undefined)
    .map(([field]) => `command ${command.name}: ${field} is missing`)
  if (missing.length > 0) return missing
  const { name, title, words, talk = [], who, doubt, recall, help, examples, needs = [] } = command
  const wrong = [
    ...noneOf('field', Object.keys(command), Object.keys(FIELDS)),
    ...empty('title', [title]),
    ...empty('words', words),
    ...words
      .filter((word) => fold(word).text !== word)
      .map((word) => `words has «${word}», which no message shows: write «${fold(word).text}»`),
    ...noneOf('talk', talk, words),
    ...noneOf('who', who, AUDIENCES),
    ...(who.length === 0 ? [`who is empty; it may be ${listed(AUDIENCES)}`] : []),
    ...noneOf('doubt', [doubt], DOUBTS),
    ...noneOf('recall', [recall], RECALLS),
    ...empty('needs', needs, 0),
    ...empty(
      'examples',
      examples.map(({ say }) => say),
    ),
    ...(/^[^：]+：./.test(help.zh)
      ? []
      : [`help.zh is «${help.zh}»; it reads «what for：what to say»`]),
    ...(/^[A-Z].*\.$/.test(help.en) ? [] : [`help.en is «${help.en}»; it is one English sentence`]),
    ...noneOf('help.short', help.short ?? [], READERS),
    ...noneOf('help.pages', Object.keys(help.pages), HELP_PAGE_NAMES),
    ...HELP_PAGE_NAMES.flatMap((page) =>
      noneOf(`help.pages.${page}`, help.pages[page]?.slice(0, 1) ?? [], HELP_PAGES[page].parts),
    ),
  ]
  return wrong.map((mistake) => `command ${name}: ${mistake}`)
}

/** What two commands can't both have. */
function mistakesAmong(commands: readonly Declared[]): readonly string[] {
  return [
    ...shared('name', commands, ({ name }) => [name]),
    ...shared('word', commands, ({ words }) => words),
    ...shared('help.asked.position', commands, ({ help }) => [help.asked?.position ?? []].flat()),
    ...HELP_PAGE_NAMES.flatMap((page) =>
      shared(`help.pages.${page}`, commands, ({ help }) =>
        [help.pages[page]?.join(' ') ?? []].flat(),
      ),
    ),
    ...shared('leading place (endsAt)', commands, ({ endsAt }) => (endsAt ? ['first'] : [])),
  ]
}

/** Those of the values that are not permitted. */
function noneOf(
  field: string,
  values: readonly unknown[],
  permitted: readonly unknown[],
): readonly string[] {
  return values
    .filter((value) => !permitted.includes(value))
    .map((value) => `${field} is «${value}»; it may be ${listed(permitted)}`)
}

function empty(field: string, values: readonly string[], least = 1): readonly string[] {
  const holds = values.length >= least && values.every((value) => value.trim() !== '')
  return holds ? [] : [`${field} is empty`]
}

/** Values that more than one command has. */
function shared(
  field: string,
  commands: readonly Declared[],
  valuesOf: (command: Declared) => readonly (string | number)[],
): readonly string[] {
  const all = commands.flatMap((command) =>
    valuesOf(command).map((value) => ({ value, name: command.name })),
  )
  return all.flatMap(({ value, name }, i) => {
    const first = all.findIndex((other) => other.value === value)
    return first < i
      ? [`command ${name}: ${field} «${value}» is already that of ${all[first]?.name}`]
      : []
  })
}

function listed(values: readonly unknown[]): string {
  return values.join(', ')
}
