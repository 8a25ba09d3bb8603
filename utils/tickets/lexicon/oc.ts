import type { Lexicon } from './lexicon';

export const oc: Lexicon = {
  request: 'demanda*,requèsta*',
  marker: 'numèro*',
  created: 'creada,creat,enviada,mandada,enregistrada',
  yours: 'vòstra,vòstre',
};
