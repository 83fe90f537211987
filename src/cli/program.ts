import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { told } from '../bot/refusal.ts'
import { PLACES } from './chat-kind.ts'
import { version } from './version.ts'

/**
 * The `weiliandong` command. Answers with the exit code: 0, 1 where something failed, 2 where it was
 * called wrongly. Each subcommand's parts are loaded only when it is called: `explain` must not wait
 * for wechaty.
 */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  let code = 0
  const program = programOf((result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    for (const line of told(error)) process.stderr.write(`weiliandong: ${line}\n`)
    return 1
  }
}

/** What can be called, with all its options. */
export function programOf(exit: (code: number) => void): Command {
  const program = new Command('weiliandong')
    .description('微联动: a bot for the WeChat groups of a street')
    .version(version(), '--version', 'tell which version this is')
    .exitOverride()
    .showHelpAfterError('(weiliandong --help tells more)')
  const data = () =>
    new Option(
      '--data <dir>',
      'street.yaml, policy.yaml, forms.yaml, info.yaml, weiliandong.db',
    ).default('data')
  const keyEnv = () =>
    new Option('--key-env <name>', 'the environment variable that holds the key of sealed backups')
  const host = () => new Option('--host <address>', 'where to listen').default('127.0.0.1')

  program
    .command('start')
    .description('run the bot: in WeChat, or in a simulated one in the terminal')
    .addOption(data())
    .option('--port <number>', 'where its page is', port, 8787)
    .addOption(host())
    .option('--backup <dir>', 'back up there each night')
    .option('--keep <number>', 'so many backups are kept', several, 14)
    .addOption(keyEnv())
    .option('--standby', 'wait until the host that has the street is gone, and go on in its place')
    .option(
      '--record <file>',
      'write down what the gateway delivers, with stand-ins for names and words',
    )
    .option(
      '--plain',
      'the record keeps names and words as they are; needs --i-understand and --until',
    )
    .option('--i-understand', 'that a plain record holds what people confided')
    .option('--until <day>', 'the last day of a plain record, such as 2026-12-05')
    .action(async (options) => {
      const { start } = await import('./start.ts')
      exit(await start(options))
    })

  program
    .command('init')
    .description('write the first street.yaml of a folder, by what you answer')
    .addOption(data())
    .option('--sample', 'the sample street, to look at')
    .action(async (options) => {
      const { init } = await import('./init.ts')
      await init(options)
    })

  program
    .command('city')
    .description('run many streets, each a process of its own, and show their sums')
    .requiredOption('--config <city.yaml>', 'the streets, the database, the board')
    .action(async ({ config }) => {
      const { city } = await import('./city.ts')
      exit(await city({ config }))
    })

  program
    .command('rehearse')
    .description('play transcripts and tell what differs')
    .argument('<file.chat...>')
    .option('--update', 'write what the bot said into the files')
    .option('--json', 'print what was said and recorded, one JSON object a file')
    .action(async (files, options) => {
      const { rehearse } = await import('./rehearse.ts')
      exit(await rehearse(files, options))
    })

  program
    .command('replay')
    .description('play a record of start --record on a database of its own')
    .argument('<file>')
    .option('--json', 'print what was said and recorded, as one JSON object')
    .action(async (file, options) => {
      const { replay } = await import('./replay.ts')
      exit(await replay(file, options))
    })

  program
    .command('explain')
    .description('tell what the bot makes of a message')
    .argument('[text]')
    .option('--jsonl', 'read messages from standard input, a JSON object a line')
    .addOption(
      new Option('--where <place>', 'the kind of chat').choices(PLACES).default('building'),
    )
    .option('--alias <name>', "the talker's name in the group", '')
    .option('--mentioned', 'the message mentions the bot')
    .option('--rollcall', 'a temperature roll-call is open there')
    .option('--data <dir>', 'whose info.yaml answers questions; else the sample street')
    .action(async (text, options, command: Command) => {
      if ((text === undefined) === !options.jsonl) {
        command.error('error: give a text, or --jsonl with messages on standard input')
      }
      const { explain, explainLines } = await import('./explain.ts')
      if (text === undefined) await explainLines(process.stdin, process.stdout, options.data)
      else process.stdout.write(explain(text, options))
    })

  program
    .command('doctor')
    .description('tell how the bot is doing and what is missing')
    .addOption(data())
    .option('--json', 'for machines')
    .option(
      '--backup <dir>',
      'where nightly backups go: the account is held against what was kept there',
    )
    .action(async (options) => {
      const { doctor } = await import('./doctor.ts')
      exit(await doctor(options))
    })

  program
    .command('alarm')
    .description('send a text by the roads that lead around WeChat, to see that they do')
    .argument('[text]', 'what to say', '这是一次演练，收到就好。')
    .action(async (text) => {
      const { alarm } = await import('./alarm.ts')
      exit(await alarm(text))
    })

  program
    .command('backup')
    .description('write records, settings and kept files into one file; the bot may be running')
    .addOption(data())
    .option('--to <file>', 'the file; in this folder, named by the time, where not said')
    .addOption(keyEnv())
    .action(async (options) => {
      const { backup } = await import('../bot/data-backup.ts')
      await backup(options)
    })

  program
    .command('restore')
    .description('put a backup in place of a data folder; the bot must be stopped')
    .argument('<file>')
    .addOption(data())
    .addOption(keyEnv())
    .option('--replace', 'keep the database that is there aside')
    .action(async (file, options) => {
      const { restore } = await import('./restore.ts')
      await restore(file, options)
    })

  program
    .command('code')
    .description('print the code by which a staff member without a wechat id binds themselves')
    .argument('<name>')
    .addOption(data())
    .option('--revoke', 'take it back, with whatever was bound by it, and print a new one')
    .action(async (name, options) => {
      const { code } = await import('./code.ts')
      await code(name, options)
    })

  const tokens = program
    .command('token')
    .description('let another program read by /api/v1; the bot may be running')
  tokens
    .command('add')
    .description('make a token and print it, this once')
    .argument('<name>', 'whose it is')
    .addOption(data())
    .option('--area <name>', 'the area that it reads, and all below; the street if not given')
    .requiredOption(
      '--scope <name...>',
      'what it may do: areas, cases, rollcalls, webhooks, and health to be told what is private',
    )
    .action(async (name, options) => {
      const { addToken } = await import('./token.ts')
      await addToken(name, options)
    })
  tokens
    .command('list')
    .description('print the tokens there are')
    .addOption(data())
    .action(async (options) => {
      const { listTokens } = await import('./token.ts')
      await listTokens(options)
    })
  tokens
    .command('revoke')
    .description('take a token back')
    .argument('<number>')
    .addOption(data())
    .action(async (number, options) => {
      const { revokeToken } = await import('./token.ts')
      await revokeToken(number, options)
    })

  program
    .command('import')
    .description('take a roster (.xlsx or .csv) into the records')
    .argument('<file>')
    .addOption(data())
    .option('--dry-run', 'tell row by row what would change and what is wrong, and change nothing')
    .option('--skip-wrong', 'leave out the rows that are wrong')
    .option('--community <name>', 'the area that all its rows are of')
    .option('--columns <file.yaml>', 'what your own headings hold, such as "户名: name"')
    .action(async (file, options) => {
      const { importRoster } = await import('./import.ts')
      exit(await importRoster(file, options))
    })

  const exports = program
    .command('export')
    .description('write a spreadsheet: .xlsx, .csv, or CSV on standard output')
  const sheet = (name: string, description: string) =>
    exports
      .command(name)
      .description(description)
      .addOption(data())
      .option('--out <file>', 'an .xlsx or .csv to write')

  const sheetOfDays = (name: string, description: string) =>
    sheet(name, description)
      .option('--from <day>', 'such as 2020-02-10; as --to where none is given')
      .option('--to <day>', 'the last day; today where none is given')

  sheet('roll-call', 'the sums of a day by building, grid and community, and who is missing')
    .option('--date <day>', 'such as 2020-02-10; today where none is given')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with the names and telephones of those missing')
    .action(async (options) => {
      const { exportRollCall } = await import('./export.ts')
      await exportRollCall(options)
    })

  sheetOfDays('cases', 'the cases opened in some days')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with the names of residents')
    .action(async (options) => {
      const { exportCases } = await import('./export.ts')
      await exportCases(options)
    })

  sheetOfDays('findings', 'what was found in some days, and what became of it')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .action(async (options) => {
      const { exportFindings } = await import('./export.ts')
      await exportFindings(options)
    })

  sheetOfDays('notices', 'the notices of some days, and how many groups each reached')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .action(async (options) => {
      const { exportNotices } = await import('./export.ts')
      await exportNotices(options)
    })

  sheet('entries', 'the lines of a register of some days, without what is private unless --names')
    .requiredOption('--register <name>', 'the register (台账) as registers.yaml names it')
    .option('--from <day>', 'such as 2020-02-10; as --to where none is given')
    .option('--to <day>', 'the last day; today where none is given')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with the private fields as well')
    .action(async (options) => {
      const { exportEntries } = await import('./export.ts')
      await exportEntries(options)
    })

  sheet('stock', 'what each area holds of supplies (物资)')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .action(async (options) => {
      const { exportStock } = await import('./export.ts')
      await exportStock(options)
    })

  sheet('members', 'who is of which team and what they can do; no home and no telephone')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with their names')
    .action(async (options) => {
      const { exportMembers } = await import('./export.ts')
      await exportMembers(options)
    })

  sheetOfDays(
    'movements',
    'what of supplies came, went, moved and was counted in some days, and who signed',
  )
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .action(async (options) => {
      const { exportMovements } = await import('./export.ts')
      await exportMovements(options)
    })

  sheet('roster', 'the households, as import reads them again')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with names and telephones')
    .action(async (options) => {
      const { exportRoster } = await import('./export.ts')
      await exportRoster(options)
    })

  sheet('observation', 'the official sheet of a household under home observation')
    .requiredOption('--household <name>', 'such as "1号楼 1-301"')
    .option('--from <day>', 'the first day; of its last observation where none is given')
    .option('--to <day>', 'the last day')
    .action(async (options) => {
      const { exportObservation } = await import('./export.ts')
      await exportObservation(options)
    })

  sheetOfDays('rounds', 'the rounds that were done in some days, and those that were not')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with the names of who did them')
    .action(async (options) => {
      const { exportRounds } = await import('./export.ts')
      await exportRounds(options)
    })

  sheet('rota', 'the table of a week: who is to come when and where, and where somebody is lacking')
    .option(
      '--week <day>',
      'the week of this day, such as 2020-02-10; this one where none is given',
    )
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with who they are')
    .action(async (options) => {
      const { exportRota } = await import('./export.ts')
      await exportRota(options)
    })

  sheet('hours', 'the hours that people served in a month by the clock, slot by slot')
    .option('--month <month>', 'such as 2020-02; this one where none is given')
    .option('--area <name>', 'of this area only')
    .option('--layout <name>', 'the columns that layouts.yaml gives this name')
    .option('--names', 'with whose they are, and who saw it')
    .action(async (options) => {
      const { exportHours } = await import('./export.ts')
      await exportHours(options)
    })

  program
    .command('gateway')
    .description('serve the simulated WeChat of a street over gRPC, as a puppet service')
    .addOption(data())
    .option('--port <number>', 'where to serve; 0 looks for a free one', port, 18788)
    .addOption(host())
    .option('--token <token>', 'what a client must show', 'puppet_weiliandong')
    .action(async (options) => {
      const { gateway } = await import('./gateway.ts')
      exit(await gateway(options))
    })

  return program
}

function several(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1) {
    throw new InvalidArgumentError('It is a number from 1 on.')
  }
  return number
}

function port(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  }
  return number
}
