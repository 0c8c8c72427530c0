import { onScopeDispose } from 'vue'

const LONG_AWAY = 30_000

/** Refreshes when somebody comes back to the tab after a while: what others did meanwhile must not surprise. */
export function useReturn(refresh: () => unknown): void {
  let left = 0
  function onVisibility(): void {
    if (document.visibilityState === 'hidden') left = performance.now()
    else if (left && performance.now() - left > LONG_AWAY) void refresh()
  }
  document.addEventListener('visibilitychange', onVisibility)
  onScopeDispose(() => document.removeEventListener('visibilitychange', onVisibility))
}
