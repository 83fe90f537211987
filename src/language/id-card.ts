/** A number of an id card: 18 digits, the last may be an X; blanks and dashes may stand between. */
const ID_CARD = /(?<![0-9])[0-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9])/

export function holdsIdCard(text: string): boolean {
  return ID_CARD.test(text.normalize('NFKC'))
}
