/** The bytes of each character, found by decoding every pair there is. */
const PAIRS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Array.from({ length: 126 * 191 }, (_, i): [string, readonly [number, number]] => {
    const pair = [0x81 + Math.floor(i / 191), 0x40 + (i % 191)] as const
    return [new TextDecoder('gbk').decode(Uint8Array.from(pair)), pair]
  }),
)

/** Text in GBK, in which Excel in China saves CSV. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) =>
      char < '\x80' ? char.charCodeAt(0) : [...(PAIRS.get(char) ?? [63])],
    ),
  )
}
