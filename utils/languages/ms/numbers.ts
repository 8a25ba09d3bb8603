import type { NumberWords } from '@/utils/languages/numbers';

export default {
  marker: 'nombor*,no,kod',
  request: 'aduan*,permintaan*,laporan*,tiket sokongan,pertanyaan*,kes,isu',
  created: 'dicipta,berjaya*,dihantar,didaftarkan,direkodkan,dibuka,diwujudkan',
  received: 'diterima',
  settled: 'diberikan kepada,tidak dijumpai,gagal,dikemaskini',
  other: 'pesanan*,invois*,tempahan*,akaun*,bayaran*',
  promise: 'akan menghubungi,sila simpan,sila catat',
  yours: 'anda',
  small: 'ialah,adalah,telah',
} satisfies NumberWords;
