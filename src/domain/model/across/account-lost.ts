/** Begins when a street's only account is lost: it is logged out, or thrown out. Unmarked when it is back. */
export const ACCOUNT_LOST = 'account:lost'
