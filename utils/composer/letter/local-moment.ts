const two = (number: number) => String(number).padStart(2, '0');

/** A moment by the person's own clock: `2026-11-22T14:20`. */
export function localMoment(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
