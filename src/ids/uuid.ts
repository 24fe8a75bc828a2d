/** Whether a text is a UUID as PostgreSQL writes it: lower case, with hyphens. */
export function isUuid(text: string): boolean {
  if (text.length !== 36) return false;
  for (let at = 0; at < 36; at += 1) {
    const code = text.charCodeAt(at);
    const fits = HYPHENS.has(at) ? code === HYPHEN : isHexDigit(code);
    if (!fits) return false;
  }
  return true;
}

const HYPHENS = new Set([8, 13, 18, 23]);
const HYPHEN = 45;

function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
}
