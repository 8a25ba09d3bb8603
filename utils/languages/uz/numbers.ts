import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: "murojaat*,so'rov*,shikoyat*,ariza*,talab*,muammo*,мурожаат*,сўров*,шикоят*,ариза*",
  ambiguous: 'chipta*',
  generic: "ro'yxat*,kuzatuv*",
  message: 'xabar*,forma*',
  marker: 'raqam*,kod*,nomer*,рақам*',
  created:
    "yaratildi,yuborildi,qabul qilindi,ro'yxatga olindi,ochildi,muvaffaqiyatli,jo'natildi,yaratilgan,қабул қилинди,яратилди,юборилди,рўйхатга олинди",
  received: 'olindi,oldik',
  settled: "yopildi,hal qilindi,yangilandi,tayinlandi,topilmadi,xato*,o'chirildi,bekor",
  other: "buyurtma*,hisob*,telefon*,to'lov*,karta*,parol*,shartnoma*",
  prompt: 'kiriting,masalan',
  promise: "bog'lanamiz,javob beramiz,saqlang,rahmat,tez orada",
  yours: 'sizning,сизнинг',
  small: 'bilan,va,bu,ostida,yangi,uchun',
} satisfies NumberWords;
