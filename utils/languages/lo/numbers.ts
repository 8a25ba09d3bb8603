import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ຄຳຮ້ອງ,ຄໍາຮ້ອງ,ຄຳຂໍ',
  marker: 'ໝາຍເລກ,ເລກທີ',
  created: 'ສ້າງ,ສົ່ງ,ສຳເລັດ',
  yours: 'ຂອງທ່ານ',
  small: 'ແມ່ນ',
} satisfies NumberWords;
