/** The words that begin commands, by which those of a street's own files are judged. */
export interface CommandWords {
  readonly all: readonly string[]
  /** Those behind which any words may follow, goods and how many of them too: 帮买 口罩5只. */
  readonly free: readonly string[]
}

export const NO_COMMAND_WORDS: CommandWords = { all: [], free: [] }
