import type { Lexicon } from './lexicon';

export const pa: Lexicon = {
  request: 'ਸ਼ਿਕਾਇਤ*,ਬੇਨਤੀ*,ਟਿਕਟ*',
  marker: 'ਨੰਬਰ*',
  created: 'ਦਰਜ,ਬਣਾਈ,ਬਣਾਇਆ,ਸਫਲਤਾਪੂਰਵਕ,ਭੇਜ*',
  yours: 'ਤੁਹਾਡੀ,ਤੁਹਾਡਾ',
  small: 'ਹੈ,ਗਈ,ਹੋ',
};
