const two = (part: number) => String(part).padStart(2, '0');

/** `4:05`, with hours `1:04:05`. @param length ms; below nothing counts as nothing */
export function clockText(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
