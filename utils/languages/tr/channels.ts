import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['i̇?leti[sş]im', 'bize ula'],
  help: ['yard[ıi]m', 'destek', 's[ıi]k[cç]a sorulan'],
  account: ['giri[sş] yap', 'hesab[ıi]m'],
  notDialled: ['mersis(?!\\p{L})', 'tckn(?!\\p{L})', 'kep(?!\\p{L})', 'vergi', 'ticaret sicil'],
  numbered: ['sipari[sş]'],
  dialled: ['ara(?!\\p{L})', 'arayın', 'çağrı', 'hatt', 'destek'],
  example: ['örneğin', 'örnek'],
  contactPath: ['iletisim'],
  helpPath: ['yardim'],
  accountPath: ['giris'],
} satisfies ChannelWords;
