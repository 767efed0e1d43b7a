/** The smallest text found that still does what is asked: lines are left out first, then characters. */
export function minimise(text: string, holds: (text: string) => boolean, tries = Number.POSITIVE_INFINITY): string {
  let left = tries;
  const counted = (candidate: string): boolean => left-- > 0 && holds(candidate);
  let result = text;
  for (let before = ''; before !== result; ) {
    before = result;
    result = leaveOut(result.split(/(?<=\n)/), counted);
    result = leaveOut([...result], counted);
  }
  return result;
}

/** Tries without half of the parts, then without quarters, down to single ones. */
function leaveOut(parts: readonly string[], holds: (text: string) => boolean): string {
  let rest = parts;
  for (let size = Math.ceil(rest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < rest.length; ) {
      const without = [...rest.slice(0, from), ...rest.slice(from + size)];
      if (holds(without.join(''))) rest = without;
      else from += size;
    }
  }
  return rest.join('');
}
