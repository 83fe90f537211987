/** Gas: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const GAS = `
(?:煤气|燃气|天然气|瓦斯|液化气)……(?:味|泄|漏|臭)
漏(?:煤气|燃气|天然气|气)
(?:管子|管道|阀门|灶)…漏气
`
