import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'అభ్యర్థన*,ఫిర్యాదు*,టికెట్*,టిక్కెట్*',
  marker: 'సంఖ్య*,నంబర్*,ఐడి',
  created: 'సృష్టించ*,నమోదు,సమర్పించ*,పంపబడ*,విజయవంతంగా',
  received: 'అందింది,స్వీకరించ*',
  other: 'ఆర్డర్*,ఇన్వాయిస్*',
  yours: 'మీ',
  promise: 'ధన్యవాద*',
} satisfies NumberWords;
