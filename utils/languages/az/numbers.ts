import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'müraciət*,sorğu*,şikayət*,ərizə*,tələb*,problem*,hadisə*',
  ambiguous: 'bilet*',
  generic: 'qeydiyyat*,istinad*,izləmə*',
  message: 'mesaj*,forma*',
  marker: 'nömrə*,kod*,nolu,id',
  created: 'yaradıl*,göndəril*,qeydə alın*,qeydiyyata alın*,qəbul edil*,açıl*,uğurla,qeyd edil*',
  received: 'alınd*,aldıq',
  settled: 'bağlan*,həll edil*,yenilən*,dəyişdiril*,təyin edil*,tapılmad*,xəta*,silin*,rədd*,ləğv*',
  other: 'sifariş*,faktura*,hesab*,telefon*,ödəniş*,məbləğ*,qiymət*,kart*,müqavil*,şifrə*,çatdırılma*',
  prompt: 'daxil edin,məsələn,nümun*',
  promise: 'əlaqə saxlay*,cavab ver*,saxlayın,təşəkkür*,tezliklə',
  yours: 'sizin',
  small: 'ilə,və,bir,altında,yeni,üçün,edildi',
} satisfies NumberWords;
