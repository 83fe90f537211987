import { createInterface } from 'node:readline'
import { styleText } from 'node:util'

export interface Streams {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** A line at a time in, and text out that leaves what is being typed as it stands. */
export interface Screen {
  readonly lines: AsyncIterable<string>
  print(text: string, colour?: Colour): void
  /** What stands before the line that is typed next. */
  prompt(text: string): void
  close(): void
}

type Colour = 'green' | 'cyan' | 'yellow'

/** Where the input is no terminal, each line is shown before it is obeyed, so that the output can be read. */
export function createScreen({ input, output }: Streams): Screen {
  let prompted = false
  const typed = createInterface({ input, output, terminal: input.isTTY && output.isTTY })

  function print(text: string, colour?: Colour): void {
    const painted = colour !== undefined && output.isTTY ? styleText(colour, text) : text
    if (typed.terminal) output.write('\r\x1b[K')
    output.write(`${painted}\n`)
    if (prompted) typed.prompt(true)
  }

  async function* echoed(): AsyncIterable<string> {
    for await (const line of typed) {
      if (!typed.terminal && line.trim() !== '') print(line)
      yield line
    }
  }

  return {
    lines: echoed(),
    print,
    prompt(text) {
      typed.setPrompt(text)
      if (typed.terminal) typed.prompt()
      prompted = typed.terminal
    },
    close: () => typed.close(),
  }
}
