import type { Audience, Command } from '../../commands/command.ts'

/** What the page tells of a command. */
type Told = Pick<Command<unknown, unknown>, 'name' | 'title' | 'who' | 'help'> & {
  readonly examples: readonly { readonly say: string }[]
}

const WHO: Readonly<Record<Audience, string>> = {
  everyone: 'everyone',
  staff: 'staff of the area and above',
  partner: 'partners that were told',
}

/** All that can be said, as a page for people: made from the list, so that it can't say anything else. */
export function commandsPage(all: readonly Told[]): string {
  const rows = all.map(({ name, title, who, help, examples }) => {
    const says = examples.map(
      ({ say }) => `\`${say.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}\``,
    )
    return `| ${title} \`${name}\` | ${help.en} ${help.zh} | ${says.join('<br>')} | ${who.map((each) => WHO[each]).join(', ')} |`
  })
  return [
    '# What can be said',
    '',
    'Made from the list of commands (`commands/index.ts`); a test holds it to that. Most need no word at all: a bare `36.5` is a',
    'check-in. Commands of a case take its number, several numbers, or a reply that quotes the bot’s post.',
    '',
    '| command | what it does | for example | who |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
