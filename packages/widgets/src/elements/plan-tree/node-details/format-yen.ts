/** An amount as Japanese writes it, complete: 2億2,987万円, 1,875万2,000円. */
export function formatYen(amount: number): string {
  if (!Number.isInteger(amount) || Math.abs(amount) < 10_000) return `${grouped(amount)}円`;
  const whole = Math.abs(amount);
  const parts = [
    [Math.floor(whole / 1e12), '兆'],
    [Math.floor(whole / 1e8) % 1e4, '億'],
    [Math.floor(whole / 1e4) % 1e4, '万'],
    [whole % 1e4, ''],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${grouped(count)}${unit}` : '')).join('');
  return `${amount < 0 ? '−' : ''}${text}円`;
}

function grouped(amount: number): string {
  return amount.toLocaleString('en');
}
