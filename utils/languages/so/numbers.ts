import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'codsi*,cabasho*',
  marker: 'lambar*',
  created: 'la abuuray,la diray,la diiwaangeliyay',
  yours: 'codsigaaga,cabashadaada',
} satisfies NumberWords;
