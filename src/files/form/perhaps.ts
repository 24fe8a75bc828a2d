/** `; perhaps "effectiveFrom" is meant` when one known word is close to the given one; else nothing. */
export function perhaps(word: string, known: readonly string[]): string {
  const most = word.length < 3 ? 0 : Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 6));
  const close = known
    .filter((other) => other !== word && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, steps: stepsBetween(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ steps }) => steps <= most)
    .sort((one, two) => one.steps - two.steps);
  return close.length === 0 ? "" : `; perhaps "${close[0]!.other}" is meant`;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = above[j - 1]! + Number(one[i - 1] !== other[j - 1]);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
  }
  return row[other.length]!;
}
