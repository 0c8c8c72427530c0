/** What a new password still lacks, in words; empty when it will do. The server judges again. */
export function passwordFaults(password: string, account: string): string[] {
  const faults: string[] = []
  if (password.length < 12) faults.push(`还差 ${12 - password.length} 位（至少 12 位）。`)
  if (!/\p{L}/u.test(password) || !/\d/.test(password)) faults.push('要同时有字母和数字。')
  if (account && password.toLowerCase().includes(account.toLowerCase())) faults.push('不能包含账号。')
  if (/(.)\1{3}/.test(password)) faults.push('不能连续重复同一个字符四次。')
  return faults
}
