import type { Lexicon } from './lexicon';

export const lo: Lexicon = {
  request: 'ຄຳຮ້ອງ,ຄໍາຮ້ອງ,ຄຳຂໍ',
  marker: 'ໝາຍເລກ,ເລກທີ',
  created: 'ສ້າງ,ສົ່ງ,ສຳເລັດ',
  yours: 'ຂອງທ່ານ',
  small: 'ແມ່ນ',
};
