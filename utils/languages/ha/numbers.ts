import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'bukata*,korafi*',
  marker: 'lamba*',
  created: 'an kirkiri,an aika,an yi rajista',
  yours: 'naka,ka',
} satisfies NumberWords;
