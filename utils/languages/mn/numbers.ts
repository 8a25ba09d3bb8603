import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'хүсэлт*,гомдол*,гомдл*,өргөдөл*,тасалбар*,санал*,асуудал*',
  marker: 'дугаар*,код*',
  created: 'үүсгэ*,үүслээ,бүртгэгд*,илгээгд*,хүлээн авла*,нээгд*,амжилттай',
  settled: 'хаагд*,шийдвэрлэ*,олдсонгүй,алдаа,хуваарил*',
  other: 'захиалга*,нэхэмжлэл*,утас*,төлбөр*',
  promise: 'холбогдо*,хариу,баярлалаа',
  yours: 'таны',
  small: 'нь,байна,тоот',
} satisfies NumberWords;
