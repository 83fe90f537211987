/** Words of the kind `that`, one a line. */
export const THAT = `
这是
这个
这也
这很
这挺
这都
那是
那个
那也
那很
那都
这就
那就
`
