/** A file name that says where and when: `nordbank.com 2026-11-22 14-20.png`. Safe on every file system. */
export function pictureName(site: string, takenAt: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = new Date(takenAt);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}-${two(date.getMinutes())}-${two(date.getSeconds())}`;
  return `${site.replace(/[^\p{L}\p{N}.-]+/gu, '_')} ${day} ${time}.png`;
}
