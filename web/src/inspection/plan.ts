/** Whether a rate of execution, in per cent, is to be looked into: below what was planned, or far above it (R093). */
export const strayed = (rate: number): boolean => rate < 100 || rate > 150
