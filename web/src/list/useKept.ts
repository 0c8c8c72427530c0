import { ref, watch, type Ref } from 'vue'

/** A preference of this person on this machine: chosen columns, saved views. */
export function useKept<T>(name: string, otherwise: T): Ref<T> {
  const key = `anlan.kept.${name}`
  const value = ref(read(key, otherwise)) as Ref<T>
  watch(value, (now) => {
    try {
      localStorage.setItem(key, JSON.stringify(now))
    } catch {
      // A browser that stores nothing loses the preference, not the work.
    }
  }, { deep: true })
  return value
}

function read<T>(key: string, otherwise: T): T {
  try {
    const text = localStorage.getItem(key)
    return text === null ? otherwise : (JSON.parse(text) as T)
  } catch {
    return otherwise
  }
}
