/** Seeded: how puppets differ in handing over the same message. */
export interface Manner {
  /** A reply that quotes: WeChat's XML with a name, or with ids alone; or as text 「name：…」. */
  readonly quote: 'xml' | 'ids' | 'text'
  /** A notice to all: everybody's ids, or a mark. */
  readonly notice: 'ids' | 'announcement@all' | 'notify@all'
  /** What stands at the end of a line. */
  readonly breaks: '\n' | '\r\n' | '\r' | '&#x0A;' | '&#10;'
  /** A card: under its own type, as something unknown, as text, escaped as by the web client, or as a line `[链接] …`. */
  readonly card: 'typed' | 'unknown' | 'text' | 'escaped' | 'line'
  /** Whether whom the text mentions stands there with ids. */
  readonly mentions: 'ids' | 'none'
}

/** As puppet-padlocal does, and as the transcripts are written. */
export const PLAIN: Manner = {
  quote: 'xml',
  notice: 'ids',
  breaks: '\n',
  card: 'typed',
  mentions: 'ids',
}

/** Another manner for each message; the same for the same seed and id. */
export function mannersBy(seed: number): (id: string) => Manner {
  return (id) => {
    let state = seed >>> 0
    for (const char of id) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
    const pick = <T>(options: readonly [T, ...T[]]): T => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
      return options[(state >>> 8) % options.length] ?? options[0]
    }
    return {
      quote: pick(['xml', 'ids', 'text']),
      notice: pick(['ids', 'announcement@all', 'notify@all']),
      breaks: pick(['\n', '\r\n', '\r', '&#x0A;', '&#10;']),
      card: pick(['typed', 'unknown', 'text', 'escaped', 'line']),
      mentions: pick(['ids', 'none']),
    }
  }
}
