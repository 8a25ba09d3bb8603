import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'кайрылуу*,арыз*,өтүнүч*,даттануу*,суроо-талап*,сурам*',
  marker: 'номер*,код*',
  created: 'түзүлдү,жөнөтүлдү,катталды,кабыл алынды,ачылды,ийгиликтүү',
  received: 'алынды',
  settled: 'жабылды,чечилди,табылган жок,ката',
  other: 'буйрутма*,заказ*,төлөм*,телефон*',
  promise: 'байланышабыз,жооп беребиз,сактаңыз,рахмат',
  yours: 'сиздин',
  small: 'менен,жана',
} satisfies NumberWords;
