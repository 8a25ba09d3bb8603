import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'demanda*,requèsta*',
  marker: 'numèro*',
  created: 'creada,creat,enviada,mandada,enregistrada',
  yours: 'vòstra,vòstre',
} satisfies NumberWords;
