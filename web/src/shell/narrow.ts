/** Whether the screen is a phone's: then what is read second is folded. */
export const narrow = (): boolean => window.matchMedia('(max-width: 760px)').matches
