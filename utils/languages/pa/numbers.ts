import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ਸ਼ਿਕਾਇਤ*,ਬੇਨਤੀ*,ਟਿਕਟ*',
  marker: 'ਨੰਬਰ*',
  created: 'ਦਰਜ,ਬਣਾਈ,ਬਣਾਇਆ,ਸਫਲਤਾਪੂਰਵਕ,ਭੇਜ*',
  yours: 'ਤੁਹਾਡੀ,ਤੁਹਾਡਾ',
  small: 'ਹੈ,ਗਈ,ਹੋ',
} satisfies NumberWords;
