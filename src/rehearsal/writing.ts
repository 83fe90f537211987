/** A post as a transcript writes it: what follows the first line is indented by two blanks. */
export function written(where: string, bot: string, text: string): readonly string[] {
  const [first = '', ...rest] = text.trimEnd().split('\n')
  return [`${where} ${bot}> ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))]
}
