import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'haýyş*,arza*,şikaýat*',
  marker: 'belgi*',
  created: 'döredildi,ugradyldy,hasaba alyndy,kabul edildi',
  yours: 'siziň',
} satisfies NumberWords;
