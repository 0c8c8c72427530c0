/** File sizes in words: `3.2 兆`, `86 千字节`. */
export const sizeWords = (bytes: number): string =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} 兆` : `${Math.max(1, Math.round(bytes / 1024))} 千字节`
