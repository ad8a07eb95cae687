/** The share of `weights` that levels from 0 to 1 carry; 1 when nothing weighs. */
export function shareOf(weights: readonly number[], levels: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 1 : weights.reduce((sum, weight, at) => sum + weight * (levels[at] ?? 0), 0) / all;
}
