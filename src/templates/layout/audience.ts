/** Whom a row is for: track ordinals, null being everyone. */
export type Audience = readonly number[] | null;

/** The people two rows have in common; an empty list when they are for different people. */
export function sharedAudience(one: Audience, other: Audience): Audience {
  if (one === null) return other;
  if (other === null) return one;
  return one.filter((ordinal) => other.includes(ordinal));
}

export function sharePeople(one: Audience, other: Audience): boolean {
  const shared = sharedAudience(one, other);
  return shared === null || shared.length > 0;
}

/** " for lunch A and lunch B", or nothing for everyone, to end a sentence about rows. */
export function forWhom(audience: Audience, trackName: (ordinal: number) => string): string {
  if (audience === null) return "";
  const names = [...audience].sort((a, b) => a - b).map(trackName);
  const last = names.pop();
  return names.length === 0 ? ` for ${last}` : ` for ${names.join(", ")} and ${last}`;
}
