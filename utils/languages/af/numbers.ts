import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'versoek*,navra*,klagte*,saak*,kaartjie*',
  marker: 'nommer*,*nommer*,nr,kode*',
  created: 'geskep,gestuur,geregistreer,ingedien,oopgemaak,suksesvol',
  received: 'ontvang',
  settled: 'gesluit,opgelos,opgedateer,toegewys,nie gevind',
  other: 'bestelling*,faktuur*,telefoon*,betaling*',
  promise: 'kontak met,dankie,bewaar',
  yours: 'jou',
  small: 'is,die,van,met,onder,het,n',
} satisfies NumberWords;
